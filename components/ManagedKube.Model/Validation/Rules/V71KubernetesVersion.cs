using ManagedKube.Model.Definition;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V71: the Kubernetes version is a full x.y.z.</summary>
internal sealed class V71KubernetesVersion : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V71",
        Demand = "The Kubernetes version is a full x.y.z.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var text = definition.Versions.Kubernetes;
        if (VersionText.IsPinned(text) && !ReleaseVersion.TryParse(text, out _))
        {
            yield return Finding.Error("V71", "cluster.versions.kubernetes", $"\"{text}\" is not a full Kubernetes version.",
                "Write x.y.z without a leading v, for example \"1.36.5\".");
        }
    }
}
