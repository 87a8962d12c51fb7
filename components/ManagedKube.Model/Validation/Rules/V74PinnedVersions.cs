using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V74: every version is pinned: no <c>latest</c>, no range.</summary>
internal sealed class V74PinnedVersions : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V74",
        Demand = "Every version is pinned: no latest, no range.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        foreach (var (path, text) in new[]
        {
            ("cluster.versions.talos", definition.Versions.Talos),
            ("cluster.versions.kubernetes", definition.Versions.Kubernetes),
        })
        {
            if (!VersionText.IsPinned(text))
                yield return Finding.Error("V74", path, $"\"{text}\" pins no version.", "Write one full version x.y.z.");
        }
    }
}
