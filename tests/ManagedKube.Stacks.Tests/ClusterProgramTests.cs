using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Testing;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace ManagedKube.Stacks.Tests;

public sealed class ClusterProgramTests
{
    public static TheoryData<string> CustomerFiles => [.. CustomerFile.All];

    [Theory]
    [MemberData(nameof(CustomerFiles))]
    public async Task Every_customer_file_can_be_deployed(string file)
    {
        var (target, cluster) = CustomerFile.Read(file);

        var (mocks, outputs) = await DeployAsync(target, cluster);

        Assert.NotEmpty(mocks.VirtualMachines);
        Assert.Equal(file, $"Pulumi.{outputs["code"]}.yaml");
    }

    [Fact]
    public async Task The_example_makes_five_machines_three_disks_and_a_bucket_and_nothing_else_outside_its_cluster()
    {
        var (target, cluster) = CustomerFile.Read("Pulumi.ctodev.yaml");

        var (mocks, _) = await DeployAsync(target, cluster);

        Assert.Equal(5, mocks.VirtualMachines.Count);
        Assert.Equal(3, mocks.VirtualDisks.Count);
        Assert.Equal(
            [
                "command:local:Command", "managedkube-talos:index:ClientConfiguration", "managedkube-talos:index:KubeConfiguration",
                "managedkube-talos:index:SecretsBundle", "managedkube:components:ControlPlane", "managedkube:components:GitRunner", "managedkube:components:ManagedCluster",
                "managedkube:components:ObjectStorage", "managedkube:components:PlatformAddons", "managedkube:components:StoragePool", "managedkube:components:WorkerPool",
                "openiaas:compute:VirtualDisk", "openiaas:compute:VirtualMachine", "openiaas:objectstorage:Bucket", "openiaas:objectstorage:BucketAccess",
                "openiaas:objectstorage:StorageAccount", "pulumi:providers:kubernetes", "pulumi:providers:openiaas",
                "random:index/randomPassword:RandomPassword", "random:index/randomUuid:RandomUuid",
            ],
            mocks.Types.Distinct().Where(type => type.Split(':') is not (["kubernetes", ..] or ["managedkube", "addons", ..])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_outputs_tell_where_everything_is()
    {
        var (target, cluster) = CustomerFile.Read("Pulumi.ctodev.yaml");

        var (_, outputs) = await DeployAsync(target, cluster);

        Assert.Equal(
            [
                "buckets", "cephClientFreeGb", "cephUsableGb", "clusterId", "code", "dnsRecords", "firewall", "handover", "hosts", "keptDifferences", "kubeConfig",
                "kubernetesUrl", "machines", "nodeMarks", "publicDnsRecords", "recorded", "talosConfig", "target", "virtualAddress",
            ],
            outputs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("ctodev", "simulator", 150), (outputs["code"], outputs["target"], outputs["cephClientFreeGb"]));
        var machines = Assert.IsType<Dictionary<string, Dictionary<string, object?>>>(outputs["machines"]);
        Assert.Equal(5, machines.Count);
        Assert.Equal("10.20.0.51", machines["ctodev-wrk-01"]["address"]);
        Assert.Equal("id-of-ctodev-wrk-01", await OutputUtilities.GetValueAsync(Assert.IsType<Output<string>>(machines["ctodev-wrk-01"]["id"])));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_with_its_place_and_nothing_is_made()
    {
        var (target, cluster) = CustomerFile.Read("Pulumi.ctodev.yaml");
        var mocks = new RecordingMocks();

        var refusal = await Assert.ThrowsAsync<RunException>(() => DeployAsync(
            mocks, target, cluster!.Replace("10.20.0.0/22", "10.20.1.0/22", StringComparison.Ordinal).Replace("\"count\": 3", "\"count\": 2", StringComparison.Ordinal)));

        Assert.Contains("Pulumi.ctodev.yaml: The cluster definition has 2 errors:", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("cluster.network.range", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("[V36]", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("[V13]", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(mocks.Types);
    }

    [Fact]
    public async Task A_slip_of_the_pen_is_told_with_what_was_meant()
    {
        var (target, cluster) = CustomerFile.Read("Pulumi.ctodev.yaml");

        var refusal = await Assert.ThrowsAsync<RunException>(() =>
            DeployAsync(target, cluster!.Replace("memoryGb", "memryGb", StringComparison.Ordinal)));

        Assert.Contains("cluster.workers[0].memryGb", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"memoryGb\"?", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_records_is_what_the_next_deployment_compares_with()
    {
        var (target, cluster) = CustomerFile.Read("Pulumi.ctodev.yaml");
        var (_, outputs) = await DeployAsync(target, cluster);
        var mocks = new RecordingMocks { PreviousOutputs = await RecordedAsync(outputs) };

        var refusal = await Assert.ThrowsAsync<RunException>(() =>
            DeployAsync(mocks, target, cluster!.Replace("10.241.0.0/16", "10.242.0.0/16", StringComparison.Ordinal)));

        Assert.Contains("The pod range is 10.241.0.0/16 since delivery and cannot become 10.242.0.0/16", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(mocks.Types);
        await DeployAsync(new RecordingMocks { PreviousOutputs = await RecordedAsync(outputs) }, target, cluster);
    }

    [Theory]
    [InlineData("Pulumi.fuldev.yaml", new[] { "Argo CD", "Ceph", "Grafana", "Harbor", "Kasten", "OpenCost" }, new[] { "password", "url", "user" })]
    [InlineData("Pulumi.ctodev.yaml", new[] { "Ceph" }, new[] { "namespace", "password", "port", "service", "user" })]
    public async Task What_a_client_gets_is_one_secret(string file, string[] expected, string[] login)
    {
        var (target, cluster) = CustomerFile.Read(file);

        var (_, outputs) = await DeployAsync(target, cluster);

        var package = Assert.IsType<Output<ImmutableDictionary<string, object>>>(outputs["handover"]);
        Assert.True(await Output.IsSecretAsync(package));
        var parts = await OutputUtilities.GetValueAsync(package);
        Assert.Equal(["consoles", "kubeConfigs", "network", "signOn", "tenants"], parts.Keys.Order(StringComparer.Ordinal));
        var consoles = Assert.IsType<ImmutableDictionary<string, object>>(parts["consoles"]);
        Assert.Equal(expected, consoles.Keys.Order(StringComparer.Ordinal));
        Assert.All(consoles.Values, console => Assert.Equal(
            login, Assert.IsType<ImmutableDictionary<string, object>>(console).Keys.Order(StringComparer.Ordinal)));
        Assert.Contains("defaultapp", Assert.IsType<ImmutableDictionary<string, object>>(parts["kubeConfigs"]).Keys);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \n")]
    public async Task Sign_on_at_consoles_without_the_secret_of_their_client_is_refused_and_nothing_is_made(string? secret)
    {
        var (target, cluster) = WithConsoles();
        var mocks = new RecordingMocks();

        var refusal = await Assert.ThrowsAsync<RunException>(() => DeployAsync(mocks, target, cluster, Kept(secret)));

        Assert.Contains("cluster.oidc.consoles: The stack does not keep the secret of the consoles' client.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("[V69]", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(mocks.Types);
    }

    [Fact]
    public async Task Sign_on_at_consoles_uses_the_secret_of_the_stack_and_tells_what_the_provider_has_to_know()
    {
        var (target, cluster) = WithConsoles();
        var mocks = new RecordingMocks();

        var outputs = await DeployAsync(mocks, target, cluster, Kept("planted-secret\n"));

        Assert.Equal(
            "planted-secret",
            Assert.IsType<ImmutableDictionary<string, object>>(mocks.Of("kubernetes:core/v1:Secret")["fuldev-grafana-oidc"]["stringData"])["client-secret"]);
        const string ArgoCd = "argocd.internal.fuldev.mk.ms-cloud-temple.com";
        Assert.Equal($"https://{ArgoCd}", Assert.IsType<Dictionary<string, string>>(outputs["hosts"])[ArgoCd]);
        var package = await OutputUtilities.GetValueAsync(Assert.IsType<Output<ImmutableDictionary<string, object>>>(outputs["handover"]));
        var kasten = Assert.IsType<ImmutableDictionary<string, object>>(Assert.IsType<ImmutableDictionary<string, object>>(package["consoles"])["Kasten"]);
        Assert.Equal(("", "", "https://k10.external-secured.fuldev.mk.ms-cloud-temple.com/k10/"), (kasten["user"], kasten["password"], kasten["url"]));
        Assert.Contains($"https://{ArgoCd}/auth/callback", JsonSerializer.Serialize(package["signOn"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_waits_for_everything_that_it_says_is_deployed()
    {
        var (target, cluster) = CustomerFile.Read("Pulumi.ctodev.yaml");
        var (mocks, outputs) = await DeployAsync(target, cluster);

        var awaited = await OutputUtilities.GetDependenciesAsync(Assert.IsType<Output<JsonElement>>(outputs["recorded"]));

        Assert.Superset(
            mocks.VirtualMachines.Keys.Concat(mocks.VirtualDisks.Keys).Concat(mocks.Commands.Keys).Where(name => name != "ctodev-bootstrap").ToHashSet(),
            awaited.Select(resource => resource.GetResourceName()).ToHashSet());
    }

    [Fact]
    public async Task One_carrier_after_the_other_gets_its_new_size()
    {
        var (target, cluster) = CustomerFile.Read("Pulumi.ctodev.yaml");
        var (_, outputs) = await DeployAsync(target, cluster);
        var larger = cluster!.Replace("\"memoryGb\": 24", "\"memoryGb\": 32", StringComparison.Ordinal);
        var mocks = new RecordingMocks { PreviousOutputs = await RecordedAsync(outputs) };

        await DeployAsync(mocks, target, larger);

        Assert.Equal(
            [32L << 30, 24L << 30, 24L << 30],
            mocks.VirtualMachines.Where(machine => machine.Key.Contains("-wrk-", StringComparison.Ordinal)).Select(machine => Convert.ToInt64(machine.Value["memory"])));
    }

    [Fact]
    public async Task An_unreadable_record_stops_everything()
    {
        var (target, cluster) = CustomerFile.Read("Pulumi.ctodev.yaml");
        var mocks = new RecordingMocks { PreviousOutputs = ImmutableDictionary<string, object>.Empty.Add("recorded", "lost") };

        var refusal = await Assert.ThrowsAsync<RunException>(() => DeployAsync(mocks, target, cluster));

        Assert.Contains("cannot be read", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(mocks.Types);
    }

    private static (string? Target, string? Cluster) WithConsoles()
    {
        const string Consoles =
            """
            {
              "clientId": "consoles",
              "authorizeUrl": "https://login.example.com/a",
              "tokenUrl": "https://login.example.com/t",
              "userInfoUrl": "https://login.example.com/u"
            }
            """;
        var (target, cluster) = CustomerFile.Read("Pulumi.fuldev.yaml");
        var parsed = JsonNode.Parse(cluster!)!;
        parsed["oidc"]!["consoles"] = JsonNode.Parse(Consoles);
        return (target, parsed.ToJsonString());
    }

    private static Func<StackSecrets> Kept(string? consoleSecret) => () =>
        new StackSecrets(ConsoleSecret: consoleSecret is null ? null : Output.CreateSecret(consoleSecret));

    // As an engine hands it over again: JSON, with numbers that are floating-point.
    private static async Task<ImmutableDictionary<string, object>> RecordedAsync(IDictionary<string, object?> outputs) =>
        ImmutableDictionary<string, object>.Empty.Add(
            "recorded", Plain(await OutputUtilities.GetValueAsync(Assert.IsType<Output<JsonElement>>(outputs["recorded"]))));

    private static object Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToImmutableDictionary(member => member.Name, member => Plain(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(Plain).ToImmutableArray(),
        JsonValueKind.Number => element.GetDouble(),
        _ => element.GetString()!,
    };

    private static async Task<(RecordingMocks Mocks, IDictionary<string, object?> Outputs)> DeployAsync(string? target, string? cluster)
    {
        var mocks = new RecordingMocks();
        return (mocks, await DeployAsync(mocks, target, cluster));
    }

    private static async Task<IDictionary<string, object?>> DeployAsync(
        RecordingMocks mocks, string? target, string? cluster, Func<StackSecrets>? secrets = null)
    {
        var options = new TestOptions { ProjectName = "managedkube", StackName = "ctodev", IsPreview = false };
        var (_, outputs) = await Deployment.TestAsync(
            mocks, options, () => ClusterProgram.DeployAsync(StackConfiguration.Load(target, cluster), secrets?.Invoke()));
        return outputs;
    }
}
