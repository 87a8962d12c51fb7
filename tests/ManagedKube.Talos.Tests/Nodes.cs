using System.Net;

namespace ManagedKube.Talos.Tests;

/// <summary>Nodes to be bent by tests.</summary>
internal static class Nodes
{
    public static NodeSettings ControlPlane { get; } = new()
    {
        Type = NodeType.ControlPlane,
        Hostname = "ctodev-cp-01",
        Adapter = new AdapterSettings
        {
            MacAddress = "02:00:0a:14:00:15",
            Address = IPAddress.Parse("10.20.0.21"),
            Network = IPNetwork.Parse("10.20.0.0/22"),
            Gateway = IPAddress.Parse("10.20.0.1"),
            Nameservers = [IPAddress.Parse("10.20.0.1")],
        },
        VirtualAddress = IPAddress.Parse("10.20.0.20"),
        TimeServers = ["ntp1.example.net"],
        ClusterName = "ctodev",
        Endpoint = "https://10.20.0.20:6443",
        InternalDomain = "ctodev-cluster.local",
        PodRange = IPNetwork.Parse("10.241.0.0/16"),
        ServiceRange = IPNetwork.Parse("10.95.0.0/16"),
        KubernetesVersion = "1.36.5",
        MaxPods = 110,
        Labels = new Dictionary<string, string>
        {
            ["node-role.kubernetes.io/control-plane"] = "",
            ["topology.kubernetes.io/zone"] = "AZ05",
        },
        Taints = new Dictionary<string, string> { ["node-role.kubernetes.io/control-plane"] = "NoSchedule" },
    };

    public static NodeSettings Worker { get; } = ControlPlane with
    {
        Type = NodeType.Worker,
        Hostname = "ctodev-wrk-01",
        Labels = new Dictionary<string, string>
        {
            ["node-role.kubernetes.io/worker"] = "",
            ["node.kubernetes.io/instance-type"] = "OpenIaaS-STD",
            ["topology.kubernetes.io/zone"] = "AZ05",
        },
        Taints = new Dictionary<string, string>(),
    };
}
