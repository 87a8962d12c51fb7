using System.Collections.Immutable;
using ManagedKube.NodeDriver.Gates;
using ManagedKube.NodeDriver.Observation;

namespace ManagedKube.NodeDriver.Tests.Gates;

public sealed class HealthGateTests
{
    private static readonly ImmutableArray<EtcdMember> Members = [Member("cp-01"), Member("cp-02"), Member("cp-03")];

    private static readonly ClusterState Well = new()
    {
        Nodes =
        [
            Node("cp-01", "AZ05", "control-plane"), Node("cp-02", "AZ06", "control-plane"), Node("cp-03", "AZ07", "control-plane"),
            Node("ceph-01", "AZ05", "storage"), Node("wrk-01", "AZ05", "worker"), Node("wrk-02", "AZ06", "worker"), Node("wrk-04", "AZ05", "worker"),
        ],
        ControlPlanes = new[] { "cp-01", "cp-02", "cp-03" }.ToImmutableSortedDictionary(name => name, _ => Plane(Members), StringComparer.Ordinal),
        Ceph = "HEALTH_OK",
    };

    [Theory]
    [InlineData("cp-01")]
    [InlineData("ceph-01")]
    [InlineData("wrk-01")]
    public void A_cluster_that_is_well_can_spare_any_machine(string subject) => Assert.Empty(HealthGate.Closed(Well, subject));

    [Theory]
    [InlineData("wrk-01", "cp-02", true)]
    [InlineData("wrk-01", "ceph-01", true)]
    [InlineData("wrk-01", "wrk-04", true)]
    [InlineData("wrk-01", "wrk-02", false)]
    [InlineData("cp-01", "wrk-02", true)]
    [InlineData("ceph-01", "wrk-01", true)]
    [InlineData("wrk-01", "wrk-01", false)]
    public void Only_workers_of_different_zones_may_be_away_together(string subject, string away, bool closed)
    {
        var state = Well with { Nodes = [.. Well.Nodes!.Value.Select(node => node.Name == away ? node with { IsReady = false } : node)] };

        Assert.Equal(closed, !HealthGate.Closed(state, subject).IsEmpty);
    }

    [Fact]
    public void A_cordoned_node_counts_as_away()
    {
        var state = Well with { Nodes = [.. Well.Nodes!.Value.Select(node => node.Name == "cp-03" ? node with { IsUnschedulable = true } : node)] };

        Assert.Equal(["cp-03 is cordoned"], HealthGate.Closed(state, "cp-01"));
    }

    [Fact]
    public void Etcd_must_have_every_control_plane_as_a_voter()
    {
        Assert.Single(HealthGate.Closed(WithPlane("cp-02", Plane([Member("cp-01"), Member("cp-02")])), "wrk-01"));
        Assert.Single(HealthGate.Closed(WithPlane("cp-02", Plane([Members[0], Members[1], Members[2] with { IsLearner = true }])), "wrk-01"));
        Assert.Single(HealthGate.Closed(WithPlane("cp-02", Plane(Members) with { Alarms = ["NOSPACE"] }), "wrk-01"));
        Assert.Single(HealthGate.Closed(WithPlane("cp-02", Plane(Members) with { Members = null }), "wrk-01"));
    }

    [Fact]
    public void The_subject_need_not_be_well_itself()
    {
        Assert.Empty(HealthGate.Closed(WithPlane("cp-02", new ControlPlaneState(null, null, null)), "cp-02"));
        Assert.Equal(2, HealthGate.Closed(WithPlane("cp-02", new ControlPlaneState(null, null, null)), "cp-01").Length);
    }

    [Fact]
    public void What_is_not_known_keeps_it_closed()
    {
        Assert.Equal(["the Kubernetes API does not answer"], HealthGate.Closed(Well with { Nodes = null }, "wrk-01"));
        Assert.Equal(["no answer"], HealthGate.Closed(Well with { Ceph = null, CephUnknownBecause = "no answer" }, "wrk-01"));
        Assert.Equal(["Ceph says HEALTH_WARN"], HealthGate.Closed(Well with { Ceph = "HEALTH_WARN" }, "wrk-01"));
        Assert.Empty(HealthGate.Closed(Well with { Ceph = null }, "wrk-01"));
    }

    private static ClusterState WithPlane(string name, ControlPlaneState plane) => Well with { ControlPlanes = Well.ControlPlanes.SetItem(name, plane) };

    private static ControlPlaneState Plane(ImmutableArray<EtcdMember> members) => new(new MachineStage("running", true, ""), members, []);

    private static EtcdMember Member(string name) => new($"id-{name}", name, false);

    private static KubernetesNode Node(string name, string zone, string role) => new()
    {
        Name = name,
        IsReady = true,
        NotReadyBecause = "",
        IsUnschedulable = false,
        KubeletVersion = "v1.36.5",
        OsImage = "Talos (v1.14.6)",
        SystemUuid = name,
        Labels = ImmutableDictionary<string, string>.Empty.Add("topology.kubernetes.io/zone", zone).Add($"node-role.kubernetes.io/{role}", ""),
        Annotations = ImmutableDictionary<string, string>.Empty,
    };
}
