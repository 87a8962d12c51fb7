using System.Net;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Talos;
using ManagedKube.Talos.Settings;

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
        Cluster = plan.ToClusterSettings(),
        Type = machine.Role == MachineRole.ControlPlane ? NodeType.ControlPlane : NodeType.Worker,
        Hostname = machine.Name,
        Adapter = machine.ToAdapterSettings(plan),
        Kubelet = new KubeletOptions { MaxPods = machine.MaxPods ?? WorkerPoolDefinition.MaximumPods },
        Labels = machine.Labels,
        Taints = machine.Taints.ToDictionary(taint => taint.Key, taint => taint.Effect),
        CephDisks = [.. machine.CephDisks.Select(disk => disk.SizeBytes)],
        VolumeGroups = machine.LocalDisk is { } disk ? [new VolumeGroupSettings(VolumeGroupSettings.Local, disk.SizeBytes)] : [],
    };

    public static ClusterSettings ToClusterSettings(this ClusterPlan plan) => new()
    {
        TalosVersion = plan.Talos.ToString(),
        Contract = ConfigurationContract.Of(plan.Talos.ToString()),
        KubernetesVersion = plan.Kubernetes.ToString(),
        Name = plan.Names.ClusterName,
        Endpoint = plan.NodeEndpoint,
        VirtualAddress = ToAddress(plan.Addresses.Api),
        InternalDomain = plan.Names.InternalDomain,
        PodRange = ToNetwork(plan.Definition.Network.PodRange),
        ServiceRange = ToNetwork(plan.Definition.Network.ServiceRange),
        TimeServers = plan.Definition.Network.NtpServers,
        ApiCertificateNames = plan.ApiCertificateNames,
        MachineCertificateNames = [plan.Addresses.Api.ToString(), plan.Names.ApiHost],
        Oidc = plan.Definition.Oidc is { } oidc ? ToOidcSettings(oidc) : null,
    };

    private static OidcSettings ToOidcSettings(OidcDefinition oidc) => new()
    {
        Issuer = oidc.Issuer,
        ClientId = oidc.ClientId,
        UsernameClaim = oidc.UsernameClaim,
        UsernamePrefix = oidc.UsernamePrefix,
        GroupsClaim = oidc.GroupsClaim,
        GroupsPrefix = oidc.GroupsPrefix,
        CertificateAuthority = oidc.CertificateAuthority,
    };

    private static IPAddress ToAddress(Ipv4Address address) => IPAddress.Parse(address.ToString());

    private static IPNetwork ToNetwork(Ipv4Range range) => IPNetwork.Parse(range.ToString());
}
