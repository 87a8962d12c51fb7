using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V71: a new cluster gets a supported Kubernetes (L9). A running one is warned while its minor must be left (L10) or gets no patches
/// from upstream any more (L8), and may, once support has ended, only be upgraded.
/// </summary>
internal sealed class V71KubernetesSupport : IRule
{
    private const string Path = "cluster.versions.kubernetes";

    public RuleDescription Description { get; } = new()
    {
        Id = "V71",
        Demand = "A new cluster gets a supported Kubernetes. A running one is warned while its minor must be left, and may only be upgraded once support has ended.",
        Basis = RuleBasis.Calendar,
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Today is not { } today || !ReleaseVersion.TryParse(context.Definition.Versions.Kubernetes, out var version))
            yield break;
        var support = KubernetesSupport.StatusOf(context.Releases, version.Branch, today);
        var remedy = support.Newest is { } newest && newest > version.Branch
            ? $"Go on towards Kubernetes {newest}, one minor at a time."
            : "Go on to a later Kubernetes as soon as one is released, or update the release data.";
        switch (support.Phase)
        {
            case SupportPhase.Unreleased:
                yield return Finding.Error("V71", Path, $"Kubernetes {version.Branch} is not released on {today:yyyy-MM-dd}, as far as the release data of {context.Releases.AsOf:yyyy-MM-dd} knows.",
                    $"{Proposal(context, today)} Or update the release data.");
                break;
            case SupportPhase.Grace or SupportPhase.Ended when context.Recorded is null:
                yield return Finding.Error("V71", Path, $"A new cluster needs a supported Kubernetes; the support of {version.Branch} is at an end on {support.EndOfSupport:yyyy-MM-dd}.",
                    Proposal(context, today));
                break;
            case SupportPhase.Grace:
                yield return Finding.Warning("V71", Path,
                    $"Kubernetes {version.Branch} must be left by {support.EndOfSupport:yyyy-MM-dd}: {support.DaysLeft} days are left.{(support.LacksUpstreamPatches ? " Upstream makes no patches for it any more." : "")}",
                    remedy);
                break;
            case SupportPhase.Ended:
                var message = $"The support of Kubernetes {version.Branch} ended on {support.EndOfSupport:yyyy-MM-dd}.";
                yield return context.Recorded!.Versions.Kubernetes.Branch < version.Branch
                    ? Finding.Warning("V71", Path, message, remedy)
                    : Finding.Error("V71", Path, message, $"{remedy} No other change is made before.");
                break;
            default:
                if (support.LacksUpstreamPatches)
                {
                    yield return Finding.Warning(
                        "V71",
                        Path,
                        $"Upstream makes no patches for Kubernetes {version.Branch} any more, since {support.UpstreamEndOfLife:yyyy-MM-dd}.",
                        remedy);
                }
                break;
        }
    }

    private static string Proposal(RuleContext context, DateOnly today) =>
        NewClusterPolicy.Proposal(context.Releases, today) is { } version ? $"Write {version}." : "Write a version that is supported on that day.";
}
