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
        var rows = ClusterResponsibilities.Of(definition).ToDictionary(row => row.Activity.Id);
        return
        [
            .. from operation in OperationCatalog.All
               let row = rows[operation.Activities[0]]
               select new OperationAssignment(operation, PerformerOf(row), row.IsDisputed),
        ];
    }

    private static Party PerformerOf(Responsibility row) => (row.Client.HasFlag(RaciRoles.Responsible), row.Provider.HasFlag(RaciRoles.Responsible)) switch
    {
        (true, true) => Party.Both,
        (true, false) => Party.Client,
        _ => Party.Provider,
    };
}
