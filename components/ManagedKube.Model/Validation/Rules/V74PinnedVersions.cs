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
        var versions = definition.Versions;
        return
            from version in versions.Components
                .Select(component => (Path: $"cluster.versions.components.{component.Key}", Text: component.Value))
                .Prepend((Path: "cluster.versions.kubernetes", Text: versions.Kubernetes))
                .Prepend((Path: "cluster.versions.talos", Text: versions.Talos))
            where !VersionText.IsPinned(version.Text)
            select Finding.Error("V74", version.Path, $"\"{version.Text}\" pins no version.", "Write one full version x.y.z.");
    }
}
