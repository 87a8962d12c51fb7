using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation;

/// <summary>Virtual machines of one size, and where the size is written. Bare-metal workers are what their server is.</summary>
/// <param name="Path">The mapping that holds the size.</param>
/// <param name="Noun">The machines in words.</param>
/// <param name="Role">Their role.</param>
/// <param name="Size">Their size.</param>
/// <param name="Minimum">The least size of the role; its disk too.</param>
internal sealed record MachineGroup(string Path, string Noun, MachineRole Role, MachineSize Size, MachineSize Minimum)
{
    /// <summary>All groups of a definition, whether stated or left to the defaults.</summary>
    public static ImmutableArray<MachineGroup> Of(ClusterDefinition definition)
    {
        var (runner, nodes) = (definition.GitRunner.Size, definition.ControlPlane.Size);
        List<MachineGroup> groups =
        [
            new("cluster.gitRunner", "the Git Runner", MachineRole.GitRunner, runner, MachineSize.GitRunner(definition.Environment)),
            new("cluster.controlPlane", "a control plane", MachineRole.ControlPlane, nodes, MachineSize.ControlPlane),
        ];
        if (definition.Profile.StorageNodes > 0)
        {
            var size = definition.StorageNodeSize();
            groups.Add(new("cluster.storageNodes", "a storage node", MachineRole.StorageNode, size, MachineSize.StorageNode));
        }
        groups.AddRange(definition.Workers.Index().Where(entry => entry.Item.BareMetal is null).Select(entry => new MachineGroup(
            $"cluster.workers[{entry.Index}]", $"a worker of pool \"{entry.Item.Name}\"", MachineRole.Worker, entry.Item.Size, MachineSize.Worker)));
        return [.. groups];
    }
}
