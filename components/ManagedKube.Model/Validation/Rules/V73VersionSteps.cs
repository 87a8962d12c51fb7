using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V73: Kubernetes and Talos go up one minor at a time and never down (L17).</summary>
internal sealed class V73VersionSteps : RecordedRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V73",
        Demand = "Kubernetes and Talos go up one minor at a time and never down.",
        Basis = RuleBasis.Recorded,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition, RecordedFacts recorded) =>
    [
        .. Check("cluster.versions.talos", "Talos", recorded.Versions.Talos, definition.Versions.Talos),
        .. Check("cluster.versions.kubernetes", "Kubernetes", recorded.Versions.Kubernetes, definition.Versions.Kubernetes),
    ];

    private static IEnumerable<Finding> Check(string path, string product, ReleaseVersion before, string text)
    {
        if (!ReleaseVersion.TryParse(text, out var now))
            yield break;
        if (now.CompareTo(before) < 0)
            yield return Finding.Error("V73", path, $"{product} runs {before} and cannot go down to {now}.", $"Write {before} or later.");
        else if (now.Major != before.Major || now.Minor > before.Minor + 1)
        {
            yield return Finding.Error("V73", path, $"{product} goes up one minor at a time; {now} is too far from {before}.",
                $"Write a version of {before.Major}.{before.Minor + 1} first.");
        }
    }
}
