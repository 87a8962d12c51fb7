using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning;

/// <summary>The tags that the platform puts on its machines.</summary>
public static class MachineTags
{
    /// <summary>The cluster's code.</summary>
    public const string Cluster = "managedkube-cluster";

    /// <summary>The machine's role.</summary>
    public const string Role = "managedkube-role";

    /// <summary>The keys that a definition cannot use.</summary>
    public static ImmutableHashSet<string> Reserved { get; } = [Cluster, Role];

    internal static ImmutableSortedDictionary<string, string> For(ClusterDefinition definition, MachineRole role) =>
        definition.Tags.SetItem(Cluster, definition.Code).SetItem(Role, NameOf(role));

    private static string NameOf(MachineRole role) => role switch
    {
        MachineRole.GitRunner => "gitrunner",
        MachineRole.ControlPlane => "control-plane",
        MachineRole.StorageNode => "storage",
        _ => "worker",
    };
}
