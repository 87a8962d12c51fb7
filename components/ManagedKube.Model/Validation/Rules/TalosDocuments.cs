using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>Configuration is written only for the Talos branches whose documents this library knows.</summary>
internal sealed class TalosDocuments : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "talos-documents",
        Demand = "Talos is of a branch whose form of configuration this library writes.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (ReleaseVersion.TryParse(definition.Versions.Talos, out var talos)
            && ReleaseData.Embedded.Talos.BranchOf(talos) is not null && talos.Branch < ConfigurationForm.Oldest)
        {
            yield return Finding.Error(null, "cluster.versions.talos", $"Talos {talos.Branch} reads a form of configuration that this library does not write.",
                $"Write a version of {ConfigurationForm.Oldest} or of a later branch.");
        }
    }
}
