using System.Net;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Talos;

namespace ManagedKube.Components.Machines;

/// <summary>Says in Talos' terms what the plan has decided.</summary>
internal static class NodeSettingsMapping
{
    public static AdapterSettings ToAdapterSettings(this MachinePlan machine, ClusterPlan plan) => new()
    {
        MacAddress = machine.MacAddress.ToString(),
        Address = ToAddress(machine.Address),
        Network = ToNetwork(plan.Addresses.Range),
        Gateway = ToAddress(plan.Gateway),
        Nameservers = [.. plan.Definition.Network.DnsServers.Select(ToAddress)],
    };

    public static NodeSettings ToNodeSettings(this MachinePlan machine, ClusterPlan plan) => new()
    {
        Type = machine.Role == MachineRole.ControlPlane ? NodeType.ControlPlane : NodeType.Worker,
        Hostname = machine.Name,
        Adapter = machine.ToAdapterSettings(plan),
        VirtualAddress = ToAddress(plan.Addresses.Api),
        TimeServers = plan.Definition.Network.NtpServers,
        ClusterName = plan.Names.ClusterName,
        Endpoint = plan.NodeEndpoint,
        InternalDomain = plan.Names.InternalDomain,
        PodRange = ToNetwork(plan.Definition.Network.PodRange),
        ServiceRange = ToNetwork(plan.Definition.Network.ServiceRange),
        KubernetesVersion = plan.Kubernetes.ToString(),
        MaxPods = machine.MaxPods ?? WorkerPoolDefinition.MaximumPods,
        Labels = machine.Labels,
        Taints = machine.Taints.ToDictionary(taint => taint.Key, taint => taint.Effect),
    };

    private static IPAddress ToAddress(Ipv4Address address) => IPAddress.Parse(address.ToString());

    private static IPNetwork ToNetwork(Ipv4Range range) => IPNetwork.Parse(range.ToString());
}
