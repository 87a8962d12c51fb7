using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>What can be ordered but cannot be delivered by this library is refused, never delivered in part.</summary>
internal sealed class Deliverable : IRule
{
    // Configuration is written in the documents that Talos reads from this branch on.
    private static readonly ReleaseBranch OldestTalos = new(1, 14);

    public IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Offering == Offering.Full)
        {
            yield return Refuse("cluster.offering", "The Full offering cannot be delivered by this library, only Core.",
                "Write offering: core.");
        }
        foreach (var component in new[] { PlatformComponent.TopoLvm, PlatformComponent.GatewayApi })
        {
            if (definition.Components.GetValueOrDefault(component))
            {
                yield return Refuse($"cluster.components.{DefinitionNames.Of(component)}", "This component cannot be delivered by this library.",
                    "Remove the line.");
            }
        }
        if (ReleaseVersion.TryParse(definition.Versions.Talos, out var talos)
            && ReleaseData.Embedded.Talos.BranchOf(talos) is not null && talos.Branch < OldestTalos)
        {
            yield return Refuse("cluster.versions.talos", $"Talos {talos.Branch} reads a form of configuration that this library does not write.",
                $"Write a version of {OldestTalos}.");
        }
    }

    private static Finding Refuse(string path, string message, string remedy) => Finding.Error(null, path, message, remedy);
}
