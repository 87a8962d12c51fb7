using System.Net;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Talos;
using ManagedKube.Talos.Settings;

namespace ManagedKube.MachineConfigurations;

/// <summary>Says in Talos' terms what the plan has decided.</summary>
public static class NodeSettingsMapping
{
    /// <summary>The adapter in the cluster's network.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="plan">The plan that it belongs to.</param>
    public static AdapterSettings ToAdapterSettings(this MachinePlan machine, ClusterPlan plan) => new()
    {
        MacAddress = machine.Server?.MacAddresses[0] ?? machine.MacAddress.ToString(),
        Address = ToAddress(machine.Address),
        Network = ToNetwork(plan.Addresses.Range),
        Gateway = ToAddress(plan.Gateway),
        Nameservers = [.. plan.Definition.Network.DnsServers.Select(ToAddress)],
    };

    /// <summary>Everything that the machine configuration of a node says, but for the cluster's secrets.</summary>
    /// <param name="machine">The machine, of which enough is known (<see cref="MachinePlan.HasConfiguration"/>).</param>
    /// <param name="plan">The plan that it belongs to.</param>
    public static NodeSettings ToNodeSettings(this MachinePlan machine, ClusterPlan plan) => new()
    {
        Cluster = plan.ToClusterSettings(),
        Type = machine.Role == MachineRole.ControlPlane ? NodeType.ControlPlane : NodeType.Worker,
        Hostname = machine.Name,
        Adapter = machine.ToAdapterSettings(plan),
        Metal = machine is { BareMetal: { } pool, Server: { } server } ? ToMetalSettings(pool, server, plan) : null,
        Kubelet = new KubeletOptions { MaxPods = machine.MaxPods ?? WorkerPoolDefinition.MaximumPods },
        Labels = machine.Labels,
        Taints = machine.Taints.ToDictionary(taint => taint.Key, taint => taint.Value is null ? taint.Effect : $"{taint.Value}:{taint.Effect}"),
        CephDisks = [.. machine.CephDisks.Select(disk => disk.SizeBytes)],
        VolumeGroups = machine.LocalDisk is { } disk ? [new VolumeGroupSettings(VolumeGroupSettings.Local, disk.SizeBytes)] : [],
        KernelModules = machine.BareMetal is { Gpu: true } ? KernelModules.Nvidia : [],
        Patches = machine.Patches,
    };

    /// <summary>What the machine configuration of every node of a cluster says alike.</summary>
    /// <param name="plan">The plan.</param>
    public static ClusterSettings ToClusterSettings(this ClusterPlan plan) => new()
    {
        TalosVersion = plan.Talos.ToString(),
        Contract = new ConfigurationContract(plan.ConfigurationForm.Minor),
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
        Registries = ToRegistrySettings(plan.Definition.Registries),
        DiscoveryEndpoint = plan.Definition.Discovery?.Endpoint,
    };

    private static MetalSettings ToMetalSettings(BareMetalDefinition pool, BareMetalServerDefinition server, ClusterPlan plan) => new()
    {
        InstallerImage = SystemImages.BareMetalInstaller(pool, plan),
        InstallDisk = new InstallDisk { Device = pool.InstallDisk?.Device, Nvme = pool.InstallDisk is { Nvme: true }, AtMostGb = pool.InstallDisk?.AtMostGb },
        Bond = server.MacAddresses.Length > 1 ? new BondSettings(server.MacAddresses) { Mode = pool.BondMode } : null,
        Vlan = pool.Vlan,
    };

    private static RegistrySettings ToRegistrySettings(RegistriesDefinition registries) => new()
    {
        Mirrors =
        [
            .. registries.Mirrors.Select(mirror => new RegistryMirror(mirror.Registry, mirror.Endpoints)
            {
                OverridePath = mirror.OverridePath,
                SkipFallback = mirror.SkipFallback,
            }),
        ],
        Authorities = registries.Authorities.ToDictionary(authority => authority.Registry, authority => Lines(authority.Certificate)),
        TrustedRoots = registries.TrustedRoots.ToDictionary(root => root.Name, root => Lines(root.Certificate)),
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

    private static string Lines(string pem) => pem.TrimEnd() + "\n";

    private static IPAddress ToAddress(Ipv4Address address) => IPAddress.Parse(address.ToString());

    private static IPNetwork ToNetwork(Ipv4Range range) => IPNetwork.Parse(range.ToString());
}
