using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Responsibilities;

namespace ManagedKube.Model.Operations;

/// <summary>Assigns the operations by the responsibility matrix.</summary>
public static class OperationAssignments
{
    /// <summary>All operations, as they are assigned in a cluster.</summary>
    public static ImmutableArray<OperationAssignment> Of(ClusterDefinition definition)
    {
        var here = Performers(ClusterResponsibilities.Of(definition));
        var inFullProduction = Performers(ClusterResponsibilities.Of(
            RaciMatrix.Product, Offering.Full, ClusterEnvironment.Production, definition.Contract));
        return
        [
            .. from operation in OperationCatalog.All
               let activity = operation.Activities[0]
               select new OperationAssignment(operation, here[activity], inFullProduction[activity] == Party.Provider),
        ];
    }

    private static Dictionary<string, Party> Performers(IEnumerable<Responsibility> responsibilities) =>
        responsibilities.ToDictionary(row => row.Activity.Id, row => (row.Client.HasFlag(RaciRoles.Responsible), row.Provider.HasFlag(RaciRoles.Responsible)) switch
        {
            (true, true) => Party.Both,
            (true, false) => Party.Client,
            _ => Party.Provider,
        });
}
