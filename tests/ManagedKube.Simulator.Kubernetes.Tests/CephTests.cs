using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Tests.Support;

namespace ManagedKube.Simulator.Kubernetes.Tests;

/// <summary>What Rook's operator makes of a CephCluster, and what it says when nodes and disks go away and come back.</summary>
public sealed class CephTests
{
    private const string Namespace = "rook-ceph";
    private const string Clusters = $"apis/ceph.rook.io/v1/namespaces/{Namespace}/cephclusters";
    private const string Deployments = $"apis/apps/v1/namespaces/{Namespace}/deployments";
    private const string Pods = $"api/v1/namespaces/{Namespace}/pods";
    private const string Password = $"api/v1/namespaces/{Namespace}/secrets/rook-ceph-dashboard-password";
    private const long Gb = 1L << 30;

    [Fact]
    public async Task Each_carrier_has_a_monitor_and_an_OSD_for_each_disk_that_is_meant_and_free()
    {
        await using var cluster = await StartAsync();

        await HealthAsync(cluster, "HEALTH_OK");

        Assert.Equal(["w1", "w2", "w3"], (await PodsAsync(cluster, "rook-ceph-mon")).Select(NodeOf).Order(StringComparer.Ordinal));
        Assert.Equal(["w1", "w2", "w3"], (await PodsAsync(cluster, "rook-ceph-osd")).Select(NodeOf).Order(StringComparer.Ordinal));
        Assert.Equal(2, (await PodsAsync(cluster, "rook-ceph-mgr")).Select(NodeOf).Distinct().Count());
        var osd = (await PodsAsync(cluster, "rook-ceph-osd")).Single(pod => NodeOf(pod) == "w2")["metadata"]!["labels"]!;
        Assert.Equal(("1", "w2", "AZ06"), ((string?)osd["ceph-osd-id"], (string?)osd["topology-location-host"], (string?)osd["topology-location-zone"]));
        Assert.NotNull(await cluster.Admin.GetAsync($"apis/monitoring.coreos.com/v1/namespaces/{Namespace}/servicemonitors/rook-ceph-mgr"));
        var status = (await CephAsync(cluster))["status"]!;
        Assert.Equal("Ready", (string?)status["phase"]);
        Assert.Equal(1500 * Gb, (long)status["ceph"]!["capacity"]!["bytesTotal"]!);
        Assert.Equal("20.2.4-0", (string?)status["version"]!["version"]);
        Assert.Equal(3, (int)status["storage"]!["osd"]!["storeType"]!["bluestore"]!);
        Assert.Equal(3, (int)status["ceph"]!["versions"]!["mon"]!["ceph version 20.2.4 (stable)"]!);
    }

    [Fact]
    public async Task A_carrier_that_goes_away_is_missed_by_Ceph_in_its_own_words_until_it_is_back()
    {
        await using var cluster = await StartAsync();
        await HealthAsync(cluster, "HEALTH_OK");

        cluster.Api.Silence("w2");

        var checks = (await HealthAsync(cluster, "HEALTH_WARN", "OSD_HOST_DOWN"))["status"]!["ceph"]!["details"]!;
        Assert.Equal("1 osds down", (string?)checks["OSD_DOWN"]!["message"]);
        Assert.Equal("1 host (1 osds) down", (string?)checks["OSD_HOST_DOWN"]!["message"]);
        Assert.Equal("1 zone (1 osds) down", (string?)checks["OSD_ZONE_DOWN"]!["message"]);
        Assert.StartsWith("1/3 mons down, quorum ", (string?)checks["MON_DOWN"]!["message"], StringComparison.Ordinal);
        // It is down, and still in.
        Assert.Equal(1500 * Gb, (long)(await CephAsync(cluster))["status"]!["ceph"]!["capacity"]!["bytesTotal"]!);

        cluster.Api.Silence("w3");
        await HealthAsync(cluster, "HEALTH_ERR");

        cluster.Api.Report(Carrier("w2"));
        cluster.Api.Report(Carrier("w3"));
        var well = await HealthAsync(cluster, "HEALTH_OK");
        Assert.Null(well["status"]!["ceph"]!["details"]);
        Assert.NotEqual("HEALTH_OK", (string?)well["status"]!["ceph"]!["previousHealth"]);
    }

    [Fact]
    public async Task A_disk_that_is_unplugged_takes_its_OSD_down_and_a_new_one_is_found_when_the_operator_starts()
    {
        await using var cluster = await StartAsync();
        await HealthAsync(cluster, "HEALTH_OK");

        cluster.Api.Report(Carrier("w2") with { Disks = [] });
        await HealthAsync(cluster, "HEALTH_WARN", "OSD_DOWN");

        var grown = Carrier("w2");
        cluster.Api.Report(grown with { Disks = grown.Disks.Add(new NodeDisk("more-of-w2", "xvdd", 100 * Gb, IsTaken: false)) });
        Assert.Equal(1500 * Gb, (long)(await HealthAsync(cluster, "HEALTH_OK"))["status"]!["ceph"]!["capacity"]!["bytesTotal"]!);

        const string operators = "api/v1/namespaces/default/pods";
        var pods = (await cluster.Admin.GetAsync($"{operators}?labelSelector=app=rook-ceph-operator"))["items"]!.AsArray();
        await cluster.Admin.SendAsync(HttpMethod.Delete, $"{operators}/{(string?)Assert.Single(pods)!["metadata"]!["name"]}");
        await Eventually.True(async () => (long)(await CephAsync(cluster))["status"]!["ceph"]!["capacity"]!["bytesTotal"]! == 1600 * Gb);
        await HealthAsync(cluster, "HEALTH_OK");
        await Eventually.True(async () => (await PodsAsync(cluster, "rook-ceph-osd")).Count == 4);
    }

    [Fact]
    public async Task Without_carriers_there_is_no_Ceph_yet()
    {
        await using var cluster = await StartAsync(carriers: 2);

        await Eventually.True(async () => (await PodsAsync(cluster, "rook-ceph-osd")).Count == 2);

        var status = (await CephAsync(cluster))["status"]!;
        Assert.Equal(("Progressing", null), ((string?)status["phase"], (string?)status["ceph"]?["health"]));
    }

    [Fact]
    public async Task Another_image_reaches_one_daemon_after_the_other()
    {
        await using var cluster = await StartAsync();
        await HealthAsync(cluster, "HEALTH_OK");

        await cluster.Admin.MergeAsync($"{Clusters}/{Namespace}", """{"spec": {"cephVersion": {"image": "quay.io/ceph/ceph:v20.2.5"}}}""");

        await Eventually.True(async () =>
        {
            var versions = (await CephAsync(cluster))["status"]!["ceph"]!["versions"]!["overall"]!.AsObject();
            return versions.Count == 1 && versions.ContainsKey("ceph version 20.2.5 (stable)");
        });
        await HealthAsync(cluster, "HEALTH_OK");
    }

    [Fact]
    public async Task File_systems_and_object_stores_are_served_where_they_say()
    {
        await using var cluster = await StartAsync();
        await cluster.Admin.PostAsync($"apis/ceph.rook.io/v1/namespaces/{Namespace}/cephfilesystems", Of("CephFilesystem", "files", new JsonObject
        {
            ["metadataServer"] = new JsonObject { ["activeCount"] = 1, ["activeStandby"] = true, ["placement"] = Placement("rook-ceph-mds") },
        }));
        await cluster.Admin.PostAsync($"apis/ceph.rook.io/v1/namespaces/{Namespace}/cephobjectstores", Of("CephObjectStore", "objects", new JsonObject
        {
            ["gateway"] = new JsonObject { ["port"] = 80, ["instances"] = 2, ["placement"] = Placement("rook-ceph-rgw") },
        }));

        await PhaseAsync(cluster, "cephfilesystems/files");
        await PhaseAsync(cluster, "cephobjectstores/objects");

        await Eventually.True(async () => (await PodsAsync(cluster, "rook-ceph-mds")).Select(NodeOf).Distinct().Count(node => node != "w4") == 2);
        await Eventually.True(async () => (await PodsAsync(cluster, "rook-ceph-rgw")).Select(NodeOf).Distinct().Count(node => node != "w4") == 2);
        Assert.NotNull(await cluster.Admin.GetAsync($"{Deployments}/rook-ceph-mds-files-b"));
        Assert.Equal(80, (int)(await cluster.Admin.GetAsync($"api/v1/namespaces/{Namespace}/services/rook-ceph-rgw-objects"))["spec"]!["ports"]![0]!["port"]!);
    }

    [Fact]
    public async Task The_console_takes_the_password_that_is_there_and_gets_one_where_none_is()
    {
        await using (var cluster = await StartAsync(password: "given"))
        {
            await HealthAsync(cluster, "HEALTH_OK");
            Assert.Equal("given", await PasswordAsync(cluster));
        }

        await using var other = await StartAsync();
        await Eventually.True(async () => (await other.Admin.SendAsync(HttpMethod.Get, Password)).Code == HttpStatusCode.OK);
        Assert.Equal(20, (await PasswordAsync(other)).Length);
    }

    // Three carriers in three zones, with a disk for Ceph, one that somebody has taken and that of the first configuration; and a worker.
    private static async Task<TestCluster> StartAsync(int carriers = 3, string? password = null)
    {
        var cluster = await TestCluster.StartAsync();
        foreach (var name in Enumerable.Range(1, carriers).Select(number => $"w{number}"))
            cluster.Api.Report(Carrier(name));
        cluster.Api.Report(Carrier("w4") with { Labels = ImmutableSortedDictionary<string, string>.Empty });
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/kube-system/daemonsets", Workloads.Network);
        await cluster.Admin.PostAsync(
            "api/v1/namespaces", """{"metadata": {"name": "rook-ceph", "labels": {"pod-security.kubernetes.io/enforce": "privileged"}}}""");
        (string Group, string Plural, string Kind)[] kinds =
        [
            ("ceph.rook.io", "cephclusters", "CephCluster"), ("ceph.rook.io", "cephfilesystems", "CephFilesystem"),
            ("ceph.rook.io", "cephobjectstores", "CephObjectStore"), ("monitoring.coreos.com", "servicemonitors", "ServiceMonitor"),
        ];
        foreach (var (group, plural, kind) in kinds)
        {
            await cluster.Admin.PostAsync("apis/apiextensions.k8s.io/v1/customresourcedefinitions", $$$"""
                {"metadata": {"name": "{{{plural}}}.{{{group}}}"},
                 "spec": {"group": "{{{group}}}", "scope": "Namespaced", "names": {"plural": "{{{plural}}}", "kind": "{{{kind}}}"},
                  "versions": [{"name": "v1", "served": true, "storage": true, "subresources": {"status": {} },
                   "schema": {"openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": true} } }]} }
                """);
            await Eventually.True(async () => (await cluster.Admin.SendAsync(HttpMethod.Get, $"apis/{group}/v1/{plural}")).Code == HttpStatusCode.OK);
        }

        if (password is not null)
        {
            await cluster.Admin.PostAsync(Password[..Password.LastIndexOf('/')], new JsonObject
            {
                ["metadata"] = new JsonObject { ["name"] = "rook-ceph-dashboard-password" },
                ["stringData"] = new JsonObject { ["password"] = password },
            }.ToJsonString());
        }

        // While the operator is away itself, nobody tells anything.
        var rook = JsonNode.Parse(Workloads.Deployment("rook-ceph-operator", 1))!;
        rook["spec"]!["template"]!["spec"]!["nodeSelector"] = new JsonObject { ["kubernetes.io/hostname"] = "w4" };
        await cluster.Admin.PostAsync("apis/apps/v1/namespaces/default/deployments", rook.ToJsonString());
        await cluster.Admin.PostAsync(Clusters, Of("CephCluster", Namespace, new JsonObject
        {
            ["cephVersion"] = new JsonObject { ["image"] = "quay.io/ceph/ceph:v20.2.4" },
            ["mon"] = new JsonObject { ["count"] = 3 },
            ["mgr"] = new JsonObject { ["count"] = 2 },
            ["monitoring"] = new JsonObject { ["enabled"] = true },
            ["dashboard"] = new JsonObject { ["enabled"] = true, ["port"] = 7000 },
            ["placement"] = new JsonObject { ["all"] = Placement() },
            ["storage"] = new JsonObject { ["useAllNodes"] = true, ["deviceFilter"] = "^xvd[b-d]$" },
        }));
        return cluster;
    }

    private static KubeletReport Carrier(string name) => TestCluster.Node(name) with
    {
        Labels = ImmutableSortedDictionary<string, string>.Empty.Add("storage", "true").Add("topology.kubernetes.io/zone", $"AZ0{name[1] - '0' + 4}"),
        Disks =
        [
            new NodeDisk($"free-of-{name}", "xvdb", 500 * Gb, IsTaken: false), new NodeDisk($"taken-of-{name}", "xvdc", 200 * Gb, IsTaken: true),
            new NodeDisk($"other-of-{name}", "xvde", 100 * Gb, IsTaken: false),
        ],
    };

    private static JsonObject Placement(string? apart = null)
    {
        var placement = JsonNode.Parse("""
            {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [
              {"matchExpressions": [{"key": "storage", "operator": "In", "values": ["true"]}]}]}}}
            """)!.AsObject();
        if (apart is not null)
        {
            placement["podAntiAffinity"] = JsonNode.Parse("""
                {"requiredDuringSchedulingIgnoredDuringExecution": [{"topologyKey": "kubernetes.io/hostname", "labelSelector": {"matchLabels": {}}}]}
                """);
            placement["podAntiAffinity"]!["requiredDuringSchedulingIgnoredDuringExecution"]![0]!["labelSelector"]!["matchLabels"]!["app"] = apart;
        }

        return placement;
    }

    private static string Of(string kind, string name, JsonObject spec) => new JsonObject
    {
        ["apiVersion"] = "ceph.rook.io/v1",
        ["kind"] = kind,
        ["metadata"] = new JsonObject { ["name"] = name },
        ["spec"] = spec,
    }.ToJsonString();

    private static Task<JsonNode> CephAsync(TestCluster cluster) => cluster.Admin.GetAsync($"{Clusters}/{Namespace}");

    private static Task<JsonNode> HealthAsync(TestCluster cluster, string health, string? check = null) => Eventually.NotNull(async () =>
        (await CephAsync(cluster)) is var ceph && (string?)ceph["status"]?["ceph"]?["health"] == health
            && (check is null || ceph["status"]!["ceph"]!["details"]?[check] is not null) ? ceph : null);

    private static Task PhaseAsync(TestCluster cluster, string path) => Eventually.True(async () =>
        (string?)(await cluster.Admin.GetAsync($"apis/ceph.rook.io/v1/namespaces/{Namespace}/{path}"))["status"]?["phase"] == "Ready");

    private static async Task<IReadOnlyList<JsonNode>> PodsAsync(TestCluster cluster, string app) =>
        [.. (await cluster.Admin.GetAsync($"{Pods}?labelSelector=app={app}"))["items"]!.AsArray().Select(pod => pod!)];

    private static string? NodeOf(JsonNode pod) => (string?)pod["spec"]!["nodeName"];

    private static async Task<string> PasswordAsync(TestCluster cluster) =>
        Encoding.UTF8.GetString(Convert.FromBase64String((string)(await cluster.Admin.GetAsync(Password))["data"]!["password"]!));
}
