using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ManagedKube.Simulator.Kubernetes.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ManagedKube.Simulator.Kubernetes.Tests;

public sealed class AvailabilityTests
{
    private const string Maps = "api/v1/namespaces/default/configmaps";

    [Fact]
    public async Task Objects_survive_while_the_API_is_away()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync(Maps, """{"metadata": {"name": "a"}}""");
        cluster.Api.IsAvailable = false;
        await Assert.ThrowsAsync<HttpRequestException>(() => cluster.Admin.GetAsync(Maps));
        cluster.Api.IsAvailable = true;
        await cluster.Admin.GetAsync(Maps + "/a");
    }

    [Fact]
    public async Task A_cluster_that_was_removed_begins_anew()
    {
        using var folder = new TemporaryFolder();
        await using var apis = await ClusterApis.StartAsync(folder.Path, TimeProvider.System, TestContext.Current.CancellationToken);
        apis.Open(TestCluster.Settings);
        Assert.NotEmpty(Directory.GetDirectories(folder.Path));
        apis.Remove(TestCluster.Id);
        apis.Remove("never.was");
        Assert.Empty(Directory.GetDirectories(folder.Path));
    }

    [Fact]
    public async Task A_client_of_another_authority_is_nobody()
    {
        await using var cluster = await TestCluster.StartAsync();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("O=system:masters, CN=admin", key, HashAlgorithmName.SHA256);
        using var own = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var stranger = cluster.Client(TestCluster.WithCertificate(own.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem()));
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.SendAsync(HttpMethod.Get, Maps)).Code);
    }

    [Fact]
    public async Task Pods_of_a_silent_node_are_evicted_after_five_minutes()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var cluster = await TestCluster.StartAsync(time, "w1", "w2");
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/kube-system/daemonsets", Workloads.Network);
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/default/deployments", Workloads.Deployment("web", 2));
        await Eventually.True(async () => (int?)(await cluster.Admin.GetAsync("apis/apps/v1/namespaces/default/deployments/web"))["status"]?["availableReplicas"] == 2);
        cluster.Api.Silence("w1");
        await Eventually.True(async () => (int?)(await cluster.Admin.GetAsync("apis/apps/v1/namespaces/default/deployments/web"))["status"]?["availableReplicas"] == 1);
        await Eventually.True(async () =>
        {
            time.Advance(TimeSpan.FromMinutes(6));
            return (await cluster.Admin.GetAsync("api/v1/namespaces/default/pods?fieldSelector=spec.nodeName%3Dw2"))["items"]!.AsArray().Count == 2;
        });
    }

    [Fact]
    public async Task A_cluster_at_rest_changes_nothing()
    {
        await using var cluster = await TestCluster.StartAsync(null, "c1", "w1");
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/kube-system/daemonsets", Workloads.Network);
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/default/deployments", Workloads.Deployment("web", 1));
        await cluster.Admin.PostAsync("apis/policy/v1/namespaces/default/poddisruptionbudgets", Workloads.Budget("web", 1));
        await cluster.Admin.PostAsync("api/v1/namespaces/default/services", """{"metadata": {"name": "web"}, "spec": {"selector": {"app": "web"}, "ports": [{"port": 80}]}}""");
        await cluster.Admin.PostAsync("api/v1/namespaces/default/pods", """{"metadata": {"name": "stuck"}, "spec": {"nodeSelector": {"a": "b"}, "containers": [{"name": "it", "image": "i"}]}}""");
        await Eventually.True(async () => (int?)(await cluster.Admin.GetAsync("apis/apps/v1/namespaces/default/deployments/web"))["status"]?["availableReplicas"] == 1);
        await Eventually.True(async () =>
        {
            var before = await VersionAsync(cluster);
            for (var count = 0; count < 20; count++)
                await cluster.Admin.GetAsync("api/v1/nodes");
            return before == await VersionAsync(cluster);
        });
    }

    [Fact]
    public async Task Control_planes_run_the_version_that_they_are_told()
    {
        await using var cluster = await TestCluster.StartAsync(null, "c1");
        cluster.Api.Version = "1.36.6";
        Assert.Equal("v1.36.6", (string?)(await cluster.Admin.GetAsync("version"))["gitVersion"]);
        await Eventually.True(async () => ((string?)(await cluster.Admin.SendAsync(HttpMethod.Get, "api/v1/namespaces/kube-system/pods/kube-apiserver-c1")).Body["spec"]?["containers"]?[0]?["image"])?
            .EndsWith(":v1.36.6", StringComparison.Ordinal) == true);
    }

    private static async Task<string?> VersionAsync(TestCluster cluster) =>
        (string?)(await cluster.Admin.GetAsync("api/v1/nodes"))["metadata"]!["resourceVersion"];
}
