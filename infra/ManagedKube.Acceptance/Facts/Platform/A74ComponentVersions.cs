using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Platform;

/// <summary>
/// A74: each component runs in the version that is pinned, and none is older than L13 allows on that day, as far as the shipped release data
/// knows.
/// </summary>
internal sealed class A74ComponentVersions() : KubernetesFact(
    "A74", "Each component runs in its pinned version, and none has a newer release for more than 90 days.")
{
    private const string Rook = "rook-ceph";
    private const string BundleVersion = "gateway.networking.k8s.io/bundle-version";

    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.HelmRecords, ResourceKind.CephClusters, ResourceKind.GatewayDefinition];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var releases = state.Of(ResourceKind.HelmRecords).Select(HelmRelease.Of).ToLookup(release => release.Chart);
        return ComponentPins.Of(plan.Definition, ReleaseData.Embedded).SelectMany(pin => Present(pin, state, releases).Concat(Age(pin, state.Day)));
    }

    private static IEnumerable<string> Age(ComponentPin pin, DateOnly day)
    {
        var status = ComponentPolicy.StatusOf(ReleaseData.Embedded, pin.Name, pin.Version, day);
        if (status.Phase != ComponentPhase.Overdue)
            return [];
        var remedy = ReleaseData.Embedded.DefaultPlatform is { } newest && newest.Components[pin.Name] != pin.Version
            ? $"the platform release {newest.Name} has {newest.Components[pin.Name]}"
            : "no platform release has a newer one yet";
        return [$"{pin.Name} {pin.Version} had to be replaced by {status.Deadline:yyyy-MM-dd}; {remedy}"];
    }

    private static IEnumerable<string> Present(ComponentPin pin, KubernetesState state, ILookup<string, HelmRelease> releases) => pin.Name switch
    {
        "gateway-api" => Compare(pin, "the Gateway API", state.Of(ResourceKind.GatewayDefinition).Select(VersionOfGateways)),
        "ceph" => Compare(pin, "Ceph", state.Of(ResourceKind.CephClusters).Select(VersionOfCeph)),
        Rook => Compare(pin, releases, Rook).Concat(Compare(pin, releases, $"{Rook}-cluster")),
        _ => Compare(pin, releases, pin.Name),
    };

    private static IEnumerable<string> Compare(ComponentPin pin, ILookup<string, HelmRelease> releases, string chart) => releases[chart].Any()
        ? releases[chart].Where(release => !IsSame(release.AppVersion, pin.Version))
            .SelectMany(release => Compare(pin, $"{release.Namespace}/{release.Name}", [release.Version]))
        : [$"there is no release of the chart {chart}"];

    private static IEnumerable<string> Compare(ComponentPin pin, string what, IEnumerable<string?> versions) => versions.DefaultIfEmpty()
        .Where(version => !IsSame(version, pin.Version))
        .Select(version => $"{what} {(version is null ? "is of an unknown version" : $"is of version {version}")}, instead of {pin.Version}");

    private static string? VersionOfGateways(JsonObject kind) => kind.Text("metadata", "annotations", BundleVersion);

    private static string? VersionOfCeph(JsonObject cluster) => cluster.Text("spec", "cephVersion", "image")?.Split(':')[^1];

    private static bool IsSame(string? one, string other) =>
        ComponentVersion.TryParse(one, out var first) && ComponentVersion.TryParse(other, out var second) && first == second;
}
