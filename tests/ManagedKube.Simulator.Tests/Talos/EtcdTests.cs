using Grpc.Core;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Tests;

namespace ManagedKube.Simulator.Tests.Talos;

public sealed class EtcdTests
{
    private static readonly TalosCluster Cluster = new();

    private readonly NodeWorld _world = new();

    [Fact]
    public void Control_planes_join_one_after_another_and_the_API_answers_with_the_first()
    {
        var nodes = Start();
        _world.Do(nodes[0], (edit, node) => NodeOrders.Bootstrap(edit, node, recovered: null));
        var mostLearners = 0;
        for (var second = 0; second < 120; second++)
        {
            _world.Advance(1);
            mostLearners = Math.Max(mostLearners, _world.EtcdOf(nodes[0]).Members.Count(member => member.IsLearner));
        }

        var cluster = _world.EtcdOf(nodes[0]);
        Assert.Equal(1, mostLearners);
        Assert.Equal(["cp-01", "cp-02", "cp-03"], cluster.Voters.Select(member => member.Hostname));
        Assert.True(cluster.IsAvailable);
        Assert.Equal(nodes[0], cluster.AddressHolder);
        Assert.Equal("1.36.4", cluster.KubernetesVersion);
        Assert.All(nodes, id => Assert.True(_world.Node(id).IsReady, string.Join("; ", _world.Status(id).Unmet)));
    }

    [Fact]
    public void Bootstrap_is_refused_on_a_node_that_has_etcd_data()
    {
        var nodes = Bootstrapped();

        Assert.Equal(StatusCode.AlreadyExists, Refusal(nodes[0], (edit, node) => NodeOrders.Bootstrap(edit, node, recovered: null)));
        Assert.Equal(StatusCode.AlreadyExists, Refusal(nodes[1], (edit, node) => NodeOrders.Bootstrap(edit, node, recovered: null)));
    }

    [Fact]
    public void A_second_bootstrap_before_the_first_has_come_up_makes_a_second_cluster()
    {
        var nodes = Start();
        _world.Do(nodes[0], (edit, node) => NodeOrders.Bootstrap(edit, node, recovered: null));
        _world.Do(nodes[1], (edit, node) => NodeOrders.Bootstrap(edit, node, recovered: null));

        _world.Advance(120);

        Assert.NotEqual(_world.EtcdOf(nodes[0]).Id, _world.EtcdOf(nodes[1]).Id);
        Assert.Equal(2, _world.World.EtcdClusters.Count);
    }

    [Fact]
    public void Without_a_majority_there_is_no_leader_and_no_API()
    {
        var nodes = Bootstrapped();

        _world.PowerOff(nodes[0]);
        _world.Advance(1);
        var cluster = _world.EtcdOf(nodes[1]);
        Assert.NotNull(cluster.LeaderId);
        Assert.True(cluster.IsAvailable);
        Assert.Equal(nodes[1], cluster.AddressHolder);

        _world.PowerOff(nodes[1]);
        _world.Advance(1);
        cluster = _world.EtcdOf(nodes[2]);
        Assert.Null(cluster.LeaderId);
        Assert.False(cluster.IsAvailable);
        Assert.Null(cluster.AddressHolder);
        Assert.Contains(("cp-01", NodeEventKind.EtcdQuorumLost), _world.Events);

        _world.PowerOn(nodes[1]);
        _world.Advance(120);
        Assert.True(_world.EtcdOf(nodes[2]).IsAvailable);
        Assert.True(_world.Node(nodes[1]).IsReady);
    }

    [Fact]
    public void A_member_that_would_take_the_majority_away_is_not_removed()
    {
        var nodes = Bootstrapped();
        _world.PowerOff(nodes[2]);
        _world.Advance(1);
        var lost = _world.EtcdOf(nodes[0]).Members[2].Id;
        var healthy = _world.EtcdOf(nodes[0]).Members[1].Id;

        Assert.Equal(StatusCode.Unavailable, Refusal(nodes[0], (edit, node) => NodeOrders.RemoveMember(edit, node, healthy)));
        _world.Do(nodes[0], (edit, node) => NodeOrders.RemoveMember(edit, node, lost));
        Assert.Equal(StatusCode.NotFound, Refusal(nodes[0], (edit, node) => NodeOrders.RemoveMember(edit, node, lost)));
        Assert.Equal(2, _world.EtcdOf(nodes[0]).Members.Length);

        // Its data directory is of a member that is gone: it does not come back by itself.
        _world.PowerOn(nodes[2]);
        _world.Advance(120);
        Assert.Contains(_world.Status(nodes[2]).Services, service => service is { Id: "etcd", State: "Failed" });
    }

    [Fact]
    public void A_graceful_reset_leaves_etcd_and_a_fresh_machine_takes_the_place()
    {
        var nodes = Bootstrapped();
        _world.Do(nodes[2], (edit, node) => NodeOrders.Reset(edit, node, graceful: true, restart: false, ["STATE", "EPHEMERAL"], wipesSystem: true));
        Assert.Equal(2, _world.EtcdOf(nodes[0]).Members.Length);
        Assert.Equal(NodePhase.Off, _world.Node(nodes[2]).Phase);
        _world.Delete(nodes[2]);

        var fresh = _world.Start("cp-03", Cluster.ControlPlane(3));
        _world.Advance(120);

        Assert.Equal(3, _world.EtcdOf(nodes[0]).Voters.Count());
        Assert.True(_world.Node(fresh).IsReady);
        Assert.Single(_world.World.EtcdClusters);
    }

    [Fact]
    public void A_reset_of_the_whole_system_disk_leaves_nothing_to_boot()
    {
        var nodes = Bootstrapped();
        _world.Do(nodes[2], (edit, node) => NodeOrders.Reset(edit, node, graceful: true, restart: true, [], wipesSystem: true));

        _world.Advance(60);

        Assert.Equal(NodePhase.Stuck, _world.Node(nodes[2]).Phase);
        Assert.Contains("no bootable device", _world.Node(nodes[2]).Console[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_only_member_cannot_leave()
    {
        var node = _world.Start("cp-01", Cluster.ControlPlane(1));
        _world.Advance(60);
        _world.Do(node, (edit, target) => NodeOrders.Bootstrap(edit, target, recovered: null));
        _world.Advance(60);

        Assert.Equal(StatusCode.FailedPrecondition, Refusal(node, NodeOrders.Leave));
    }

    [Fact]
    public void Leadership_moves_on_when_it_is_given_up()
    {
        var nodes = Bootstrapped();
        var cluster = _world.EtcdOf(nodes[0]);
        Assert.Equal(cluster.Members[0].Id, cluster.LeaderId);

        _world.Do(nodes[0], (edit, node) => NodeOrders.ForfeitLeadership(edit, node));

        Assert.Equal(cluster.Members[1].Id, _world.EtcdOf(nodes[0]).LeaderId);
        Assert.Equal(cluster.Term + 1, _world.EtcdOf(nodes[0]).Term);
    }

    [Fact]
    public void A_worker_answers_only_once_the_virtual_address_is_up_and_joins_with_the_right_token_only()
    {
        var nodes = Start();
        var worker = _world.Start("wrk-01", Cluster.Worker(1));
        var stranger = _world.Start(
            "wrk-02",
            Cluster.Worker(2).Replace("token: ab12cd.ab12cd34ef56ab78\n  ca", "token: ffffff.ab12cd34ef56ab78\n  ca", StringComparison.Ordinal));
        _world.Advance(60);
        Assert.False(_world.Node(worker).IsTrusted);

        _world.Do(nodes[0], (edit, node) => NodeOrders.Bootstrap(edit, node, recovered: null));
        _world.Advance(120);

        Assert.True(_world.Node(worker).IsReady);
        Assert.False(_world.Node(stranger).IsTrusted);
    }

    [Fact]
    public void A_clock_that_is_not_in_sync_keeps_etcd_from_beginning()
    {
        var nodes = Start();
        _world.Do(nodes[0], (edit, node) => edit.Store(node with { Faults = new NodeFaults { ClockNotInSync = true } }));

        Assert.Equal(StatusCode.FailedPrecondition, Refusal(nodes[0], (edit, node) => NodeOrders.Bootstrap(edit, node, recovered: null)));
    }

    private Guid[] Start()
    {
        Guid[] nodes = [.. Enumerable.Range(1, 3).Select(number => _world.Start($"cp-0{number}", Cluster.ControlPlane(number)))];
        _world.Advance(60);
        return nodes;
    }

    private Guid[] Bootstrapped()
    {
        var nodes = Start();
        _world.Do(nodes[0], (edit, node) => NodeOrders.Bootstrap(edit, node, recovered: null));
        _world.Advance(120);
        return nodes;
    }

    private StatusCode Refusal(Guid id, Action<WorldEdit, TalosNode> order) =>
        Assert.Throws<NodeRefusalException>(() => _world.Do(id, order)).Code;
}
