using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using ManagedKube.Model.Planning;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.Testing;
using Pulumi;
using static ManagedKube.Components.Tests.ComponentTest;

namespace ManagedKube.Components.Tests;

public sealed class NodeTests
{
    [Fact]
    public async Task Every_node_has_a_command_that_lets_it_join_and_one_that_lets_it_leave()
    {
        var mocks = await DeployAsync(Plans.Production);

        Assert.Equal(
            Plans.Production.Machines.Where(machine => machine.IsKubernetesNode).Select(machine => $"{machine.Name}-node")
                .Concat(["ctopr-bootstrap", "ctopr-etcd-ready", "ctopr-kubernetes", "ctopr-network-ready", "ctopr-ready", "ctopr-storage-ready"])
                .Order(StringComparer.Ordinal),
            mocks.Commands.Keys);
        Assert.Equal(("converge", "leave"), (mocks.Commands["ctopr-wrk-02-node"]["create"], mocks.Commands["ctopr-wrk-02-node"]["delete"]));
        Assert.Equal("bootstrap", mocks.Commands["ctopr-bootstrap"]["create"]);
    }

    [Fact]
    public async Task Keys_reach_a_command_by_its_standard_input_only()
    {
        var command = (await DeployAsync(Plans.DevTest)).Commands["ctodev-wrk-01-node"];

        Assert.Contains("PRIVATE KEY", (string)command["stdin"], StringComparison.Ordinal);
        Assert.All(
            command.Where(input => input.Key != "stdin"),
            input => Assert.DoesNotContain("KEY-----", JsonSerializer.Serialize(input.Value), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_machine_boots_with_the_configuration_that_its_node_should_have()
    {
        var mocks = await DeployAsync(Plans.DevTest);

        Assert.Equal(Map(mocks.VirtualMachines["ctodev-wrk-01"]["cloudInit"])["cloudConfig"], Request(mocks, "ctodev-wrk-01-node").Nodes[0].Configuration);
    }

    [Fact]
    public async Task Another_machine_makes_another_node_so_that_the_old_one_leaves_before_its_machine_goes()
    {
        var mocks = await DeployAsync(Plans.DevTest);

        Assert.Equal(["id-of-ctodev-wrk-01"], (IEnumerable<object>)mocks.Commands["ctodev-wrk-01-node"]["triggers"]);
        Assert.False(mocks.Commands["ctodev-bootstrap"].ContainsKey("triggers"));
    }

    [Fact]
    public async Task How_long_things_may_take_is_said_in_the_customers_file()
    {
        var plan = ClusterPlanner.Plan(Plans.DevTestDefinition with { Maintenance = new() { ComeBackMinutes = 45, DrainMinutes = 10 } });

        Assert.Equal(new Limits { ComeBackSeconds = 2_700, DrainSeconds = 600 }, Request(await DeployAsync(plan), "ctodev-wrk-01-node").Limits);
    }

    [Fact]
    public async Task What_a_kubelet_may_not_say_about_itself_is_left_to_the_administrator()
    {
        var mocks = await DeployAsync(Plans.Production);

        Assert.Equal(["node-role.kubernetes.io/worker"], Request(mocks, "ctopr-wrk-01-node").Nodes[0].Labels.Keys);
        Assert.Equal(["node-role.kubernetes.io/storage"], Request(mocks, "ctopr-ceph-01-node").Nodes[0].Labels.Keys);
        Assert.Empty(Request(mocks, "ctopr-cp-01-node").Nodes[0].Labels);
    }

    [Fact]
    public async Task A_cluster_that_grows_changes_nothing_about_the_nodes_that_are_there()
    {
        var pool = Plans.ProductionDefinition.Workers[0];
        var before = await DeployAsync(Plans.Production);
        var after = await DeployAsync(ClusterPlanner.Plan(Plans.ProductionDefinition with { Workers = [pool with { Count = 6 }] }));

        Assert.All(
            before.Commands.Where(command => command.Key != "ctopr-ready"),
            command => Assert.Equal(command.Value["stdin"], after.Commands[command.Key]["stdin"]));
        Assert.Equal(before.Commands.Count + 3, after.Commands.Count);
    }

    [Fact]
    public async Task Within_a_domain_each_machine_waits_for_the_one_before()
    {
        var seen = new ConcurrentDictionary<string, ResourceOptions>();
        var pool = Plans.ProductionDefinition.Workers[0];
        var plan = ClusterPlanner.Plan(Plans.ProductionDefinition with { Workers = [pool with { Count = 6 }] });
        var args = new ManagedClusterArgs { Plan = plan, RecordedNodes = ImmutableDictionary<string, NodeMark>.Empty.Add("ctopr-cp-01", new NodeMark("", "")) };
        await RunAsync(() => _ = new ManagedCluster("ctopr", args, Observing(seen)));

        Assert.Equal(["ctopr-cp-01", "ctopr-kubernetes"], await BeforeAsync(seen, "ctopr-cp-01-node"));
        Assert.Equal(["ctopr-cp-02", "ctopr-kubernetes", "ctopr-cp-01-node"], await BeforeAsync(seen, "ctopr-cp-02-node"));
        Assert.Equal(["ctopr-ceph-01", "ctopr-kubernetes", "ctopr-cp-03-node"], await BeforeAsync(seen, "ctopr-ceph-01-node"));
        Assert.Equal(["ctopr-wrk-02", "ctopr-kubernetes", "ctopr-ceph-03-node"], await BeforeAsync(seen, "ctopr-wrk-02-node"));
        Assert.Equal(["ctopr-wrk-05", "ctopr-kubernetes", "ctopr-wrk-02-node"], await BeforeAsync(seen, "ctopr-wrk-05-node"));
    }

    [Fact]
    public async Task While_a_cluster_is_born_its_domains_do_not_wait_for_each_other()
    {
        var seen = new ConcurrentDictionary<string, ResourceOptions>();
        await RunAsync(() => _ = new ManagedCluster("ctopr", new ManagedClusterArgs { Plan = Plans.Production }, Observing(seen)));

        Assert.Equal(["ctopr-cp-02", "ctopr-kubernetes", "ctopr-cp-01-node"], await BeforeAsync(seen, "ctopr-cp-02-node"));
        Assert.Equal(["ctopr-ceph-01", "ctopr-kubernetes"], await BeforeAsync(seen, "ctopr-ceph-01-node"));
        Assert.Equal(["ctopr-wrk-02", "ctopr-kubernetes"], await BeforeAsync(seen, "ctopr-wrk-02-node"));
    }

    [Fact]
    public async Task A_program_that_declares_workers_before_carriers_is_told_the_order()
    {
        var refusal = await Assert.ThrowsAsync<RunException>(() => RunAsync(() =>
        {
            var controlPlane = new ControlPlane("control-plane", new ControlPlaneArgs { Plan = Plans.Production });
            _ = new WorkerPool("workers", new WorkerPoolArgs { Plan = Plans.Production, Pool = "general", ControlPlane = controlPlane });
            _ = new StoragePool("storage", new StoragePoolArgs { Plan = Plans.Production, ControlPlane = controlPlane });
        }));

        Assert.Contains("ctopr-ceph-01 is a Carrier, and ctopr-wrk-01, a Worker, was declared before it.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_is_declared_as_long_as_a_machine_would_refuse_its_configuration(bool controlPlaneOnly)
    {
        var mocks = new RecordingMocks();
        var first = Plans.Production.Machines.Single(machine => machine.Name == "ctopr-cp-01");
        var plan = Plans.Production with { Machines = Plans.Production.Machines.Replace(first, first with { Labels = first.Labels.Add("no label", "") }) };
        var refusal = await Assert.ThrowsAsync<RunException>(() => RunAsync(mocks, () =>
        {
            if (controlPlaneOnly)
                _ = new ControlPlane("ctopr-control-plane", new ControlPlaneArgs { Plan = plan });
            else
                _ = new ManagedCluster("ctopr", new ManagedClusterArgs { Plan = plan });
        }));

        Assert.Contains("ctopr-cp-01", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            mocks.Types,
            type => type.StartsWith("random:", StringComparison.Ordinal) || type.Contains("SecretsBundle", StringComparison.Ordinal));
        Assert.Empty(mocks.VirtualMachines);
    }

    [Fact]
    public async Task Whoever_gives_up_the_cluster_need_not_ask_every_machine_to_leave()
    {
        var seen = new ConcurrentDictionary<string, ResourceOptions>();
        await RunAsync(() => _ = new ManagedCluster("ctodev", new ManagedClusterArgs { Plan = Plans.DevTest }, Observing(seen)));

        Assert.All(
            seen.Where(resource => resource.Key.EndsWith("-node", StringComparison.Ordinal)),
            resource => Assert.Equal("ctodev-secrets", resource.Value.DeletedWith!.GetResourceName()));
    }

    [Fact]
    public async Task A_machine_that_was_changed_by_hand_gets_a_new_repair_and_the_others_keep_theirs()
    {
        var recorded = (await MarksAsync(new RecordingMocks(), Plans.DevTest)).SetItem("ctodev-wrk-02", new NodeMark("another request", "abc"));
        var mocks = new RecordingMocks { Observed = WithDifference("ctodev-wrk-01", "ctodev-wrk-02") };

        var marks = await MarksAsync(mocks, Plans.DevTest, recorded);

        Assert.Equal(recorded["ctodev-cp-01"], marks["ctodev-cp-01"]);
        Assert.Equal(recorded["ctodev-wrk-01"].Request, marks["ctodev-wrk-01"].Request);
        Assert.NotEqual("", marks["ctodev-wrk-01"].Repair);
        Assert.Equal(marks["ctodev-wrk-01"].Repair, Map(mocks.Commands["ctodev-wrk-01-node"]["environment"])["NODE_REPAIR"]);
        Assert.Equal("abc", marks["ctodev-wrk-02"].Repair);
    }

    [Fact]
    public async Task A_deployment_does_not_look_at_machines_of_which_something_else_is_wanted()
    {
        var recorded = await MarksAsync(new RecordingMocks(), Plans.DevTest);
        var other = ClusterPlanner.Plan(Plans.DevTestDefinition with { Network = Plans.DevTestDefinition.Network with { NtpServers = ["ntp9.example.net"] } });
        var mocks = new RecordingMocks { Observed = WithDifference("ctodev-wrk-01") };

        var marks = await MarksAsync(mocks, other, recorded);

        Assert.DoesNotContain(mocks.Calls, call => call.Token == "command:local:run");
        Assert.All(marks, mark => Assert.Equal(("", false), (mark.Value.Repair, mark.Value.Request == recorded[mark.Key].Request)));
    }

    [Fact]
    public async Task What_is_noted_of_a_machine_holds_no_secret_and_differs_from_cluster_to_cluster()
    {
        var marks = await MarksAsync(new RecordingMocks(), Plans.DevTest);

        Assert.Equal(4, marks.Values.Select(mark => mark.Request).Distinct().Count());
        Assert.All(marks.Values, mark => Assert.Matches("^[0-9a-f]{12}$", mark.Request));
    }

    private static string WithDifference(params string[] names) => JsonSerializer.Serialize(new
    {
        nodes = names.Select(name => new
        {
            name,
            talosVersion = "1.14.6",
            isReady = true,
            restarts = false,
            changes = new[] { new { document = "KubeletConfig", path = "config.maxPods", effect = "RestartsComponent" } },
        }),
    });

    private static async Task<ImmutableDictionary<string, NodeMark>> MarksAsync(
        RecordingMocks mocks, ClusterPlan plan, ImmutableDictionary<string, NodeMark>? recorded = null)
    {
        var marks = ImmutableDictionary<string, NodeMark>.Empty;
        var args = new ManagedClusterArgs { Plan = plan, RecordedNodes = recorded ?? ImmutableDictionary<string, NodeMark>.Empty };
        await RunAsync(mocks, () => new ManagedCluster(plan.Definition.Code, args).NodeMarks.Apply(all => marks = all));
        return marks;
    }

    private static async Task<IEnumerable<string>> BeforeAsync(ConcurrentDictionary<string, ResourceOptions> seen, string name)
    {
        var resources = await Pulumi.Utilities.OutputUtilities.GetValueAsync(((Input<ImmutableArray<Resource>>)seen[name].DependsOn).ToOutput());
        return resources.Select(resource => resource.GetResourceName());
    }

    private static DriverRequest Request(RecordingMocks mocks, string command) =>
        JsonSerializer.Deserialize((string)mocks.Commands[command]["stdin"], DriverJson.Default.DriverRequest)!;

    private static Task<RecordingMocks> DeployAsync(ClusterPlan plan) =>
        RunAsync(() => _ = new ManagedCluster(plan.Definition.Code, new ManagedClusterArgs { Plan = plan }));
}
