using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Tests;

/// <summary>What Helm and the makers of components say about the versions that are installed.</summary>
internal static class DeliveredReleases
{
    public static IEnumerable<(ResourceKind Kind, JsonObject Item)> Of(ClusterPlan plan) =>
        ComponentPins.Of(plan.Definition, ReleaseData.Embedded).SelectMany(Of);

    /// <summary>Helm's record of a release, with values that are nobody's business.</summary>
    public static JsonObject Record(string name, string chart, string version)
    {
        var content = Json(new
        {
            name,
            chart = new { metadata = new { name = chart, version } },
            config = new { password = "canary-of-a-secret" },
        });
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(content.ToJsonString()));
        return Json(new
        {
            metadata = new { name = $"sh.helm.release.v1.{name}.v1", @namespace = "platform", labels = new { name, owner = "helm", status = "deployed" } },
            data = new { release = Convert.ToBase64String(Encoding.ASCII.GetBytes(Convert.ToBase64String(packed.ToArray()))) },
        });
    }

    private static IEnumerable<(ResourceKind, JsonObject)> Of(ComponentPin pin) => pin.Name switch
    {
        "gateway-api" => [(ResourceKind.GatewayDefinition, Gateways(pin.Version))],
        // The image in what DeliveredAddons makes.
        "ceph" => [],
        "rook-ceph" => [Release("rook-ceph", pin), Release("rook-ceph-cluster", pin)],
        "nginx-ingress" => [Release("nginx-ingress", pin, "nginx-internal"), Release("nginx-ingress", pin, "nginx-external")],
        _ => [Release(pin.Name, pin)],
    };

    private static (ResourceKind, JsonObject) Release(string chart, ComponentPin pin, string? name = null) =>
        (ResourceKind.HelmRecords, Record(name ?? chart, chart, pin.Version));

    private static JsonObject Gateways(string version)
    {
        var annotations = new Dictionary<string, string> { ["gateway.networking.k8s.io/bundle-version"] = version };
        return Json(new { metadata = new { name = "gatewayclasses.gateway.networking.k8s.io", annotations } });
    }

    private static JsonObject Json(object value) => JsonSerializer.SerializeToNode(value)!.AsObject();
}
