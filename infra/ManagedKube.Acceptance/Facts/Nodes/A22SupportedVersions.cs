using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A22: what is delivered is supported on that day (L6), as far as the shipped release data knows.</summary>
internal sealed class A22SupportedVersions() : KubernetesFact("A22", "The Kubernetes of the nodes is supported today, and their Talos runs it.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Nodes];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state) => NodePairs.Of(plan, state)
        .Select(node => node.Present.At("status", "nodeInfo") ?? new JsonObject())
        .Select(info => (Kubernetes: VersionIn(info.Text("kubeletVersion")), Talos: VersionIn(info.Text("osImage"))))
        .Distinct()
        .SelectMany(versions => Problems(versions.Kubernetes, versions.Talos, state.Day));

    private static IEnumerable<string> Problems(string kubernetes, string talos, DateOnly day)
    {
        if (!ComponentVersion.TryParse(kubernetes, out var minor) || !ComponentVersion.TryParse(talos, out var system))
            yield break;
        var support = KubernetesSupport.StatusOf(ReleaseData.Embedded, minor.Branch, day);
        if (support.Phase != SupportPhase.Supported)
        {
            var standing = support.Phase == SupportPhase.Unreleased ? "not released" : "no longer one of the supported minors";
            yield return $"Kubernetes {minor.Branch} is {standing} on {day:yyyy-MM-dd}";
        }

        if (TalosSupport.StatusOf(ReleaseData.Embedded, system.Branch, minor.Branch, day).Phase is TalosPhase.Incompatible or TalosPhase.Unknown)
            yield return $"Talos {system.Branch} is not known to run Kubernetes {minor.Branch}";
    }

    // "v1.36.5", or "Talos (v1.14.6)". What is no version at all is told by A21.
    private static string VersionIn(string? text) => (text ?? "").Split(' ')[^1].Trim('(', ')');
}
