using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Responsibilities;

/// <summary>The matrix as it holds for one cluster: for its offering, its environment and its contract (product spec 7).</summary>
public static class ClusterResponsibilities
{
    /// <summary>The roles of a client who is autonomous.</summary>
    private const RaciRoles Autonomous = RaciRoles.Responsible | RaciRoles.Accountable;

    /// <summary>Every activity of the matrix, in its order.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="offering">Core or Full.</param>
    /// <param name="environment">Production or dev/test.</param>
    /// <param name="contract">What the contract adds.</param>
    public static ImmutableArray<Responsibility> Of(RaciMatrix matrix, Offering offering, ClusterEnvironment environment, ContractDefinition contract) =>
    [
        .. from area in matrix.Areas
           from activity in area.Activities
           select Of(matrix, area, activity, offering, environment, contract),
    ];

    /// <inheritdoc cref="Of(RaciMatrix, Offering, ClusterEnvironment, ContractDefinition)"/>
    public static ImmutableArray<Responsibility> Of(ClusterDefinition definition) =>
        Of(RaciMatrix.Product, definition.Offering, definition.Environment, definition.Contract);

    private static Responsibility Of(
        RaciMatrix matrix, RaciArea area, RaciActivity activity, Offering offering, ClusterEnvironment environment, ContractDefinition contract)
    {
        var isForProduction = area.Scope == RaciScope.Production || activity.Scope == RaciScope.Production;
        var notes = matrix.Notes
            .Where(note => (activity.Notes.Contains(note.Id) || area.Notes.Contains(note.Id)) && Applies(note, contract))
            .ToImmutableArray();
        var row = new Responsibility
        {
            Area = area,
            Activity = activity,
            Client = activity.Client,
            Provider = activity.Provider,
            Notes = notes,
            IsDisputed = isForProduction && offering == Offering.Core && environment == ClusterEnvironment.Production,
        };
        if (isForProduction && environment != ClusterEnvironment.Production)
            return Change(row, Autonomous, RaciRoles.None, "The provider's part is for production only");
        return notes.FirstOrDefault(note => note.Client is not null || note.Provider is not null) is { } note
            ? Change(row, note.Client ?? row.Client, note.Provider ?? row.Provider, note.Text)
            : row;
    }

    private static Responsibility Change(Responsibility row, RaciRoles client, RaciRoles provider, string reason) =>
        (client, provider) == (row.Client, row.Provider) ? row : row with { Client = client, Provider = provider, Reason = reason };

    private static bool Applies(RaciNote note, ContractDefinition contract) => note.When switch
    {
        RaciCondition.ManagedServices => contract.ManagedServices,
        RaciCondition.ApplicationSupport => contract.ApplicationSupport,
        _ => true,
    };
}
