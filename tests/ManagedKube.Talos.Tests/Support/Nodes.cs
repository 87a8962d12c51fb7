using System.Net;
using ManagedKube.Talos.Images;
using ManagedKube.Talos.Settings;

namespace ManagedKube.Talos.Tests.Support;

/// <summary>Nodes of every kind, to be bent by tests.</summary>
internal static class Nodes
{
    public const long Gib = 1024L * 1024 * 1024;

    public static ClusterSettings Cluster { get; } = new()
    {
        TalosVersion = "1.14.6",
        Contract = ConfigurationContract.Newest,
        KubernetesVersion = "1.36.5",
        Name = "ctopr",
        Endpoint = "https://10.20.0.20:6443",
        VirtualAddress = IPAddress.Parse("10.20.0.20"),
        InternalDomain = "ctopr-cluster.local",
        PodRange = IPNetwork.Parse("10.241.0.0/16"),
        ServiceRange = IPNetwork.Parse("10.95.0.0/16"),
        TimeServers = ["ntp1.example.net", "ntp2.example.net"],
        ApiCertificateNames = ["ctopr.mk.ms-cloud-temple.com", "10.20.0.20", "10.20.0.21", "kubernetes.default.svc.ctopr-cluster.local"],
        MachineCertificateNames = ["10.20.0.20", "ctopr.mk.ms-cloud-temple.com"],
    };

    public static NodeSettings ControlPlane { get; } = new()
    {
        Cluster = Cluster,
        Type = NodeType.ControlPlane,
        Hostname = "ctopr-cp-01",
        Adapter = Adapter(21),
        Labels = Labels("OpenIaaS-STD", "node-role.kubernetes.io/control-plane"),
        Taints = new Dictionary<string, string> { ["node-role.kubernetes.io/control-plane"] = "NoSchedule" },
    };

    public static NodeSettings Storage { get; } = ControlPlane with
    {
        Type = NodeType.Worker,
        Hostname = "ctopr-ceph-01",
        Adapter = Adapter(41),
        Labels = Labels("OpenIaaS-STD", "node-role.kubernetes.io/storage"),
        Taints = new Dictionary<string, string> { ["node-role.kubernetes.io/storage"] = "NoSchedule" },
        CephDisks = [500 * Gib],
    };

    public static NodeSettings Worker { get; } = Storage with
    {
        Hostname = "ctopr-wrk-01",
        Adapter = Adapter(51),
        Labels = Labels("OpenIaaS-STD", "node-role.kubernetes.io/worker"),
        Taints = new Dictionary<string, string>(),
        CephDisks = [],
    };

    public static NodeSettings WorkerWithCeph { get; } = Worker with
    {
        Labels = new Dictionary<string, string>(Worker.Labels) { ["node-role.kubernetes.io/storage"] = "" },
        CephDisks = [300 * Gib],
    };

    public static NodeSettings WorkerWithLocalVolumes { get; } = WorkerWithCeph with
    {
        VolumeGroups = [new VolumeGroupSettings(VolumeGroupSettings.Local, 100 * Gib)],
    };

    public static NodeSettings Gpu { get; } = Worker with
    {
        Hostname = "ctopr-wrk-04",
        Adapter = Adapter(54),
        Labels = Labels("BareMetal-PERF5", "node-role.kubernetes.io/worker"),
        Taints = new Dictionary<string, string> { ["nvidia.com/gpu"] = "present:NoSchedule" },
        KernelModules = KernelModules.Nvidia,
        Metal = new MetalSettings
        {
            InstallerImage = new ImageFactory().MetalInstaller(new ImageSchematic().Id(), Cluster.TalosVersion),
            InstallDisk = new InstallDisk { Nvme = true, AtMostGb = 1000 },
            Bond = new BondSettings(["02:00:0a:14:00:36", "02:00:0a:14:00:37"]),
            Vlan = 1234,
        },
    };

    /// <summary>A cluster that uses everything that a cluster may use.</summary>
    public static ClusterSettings FullCluster { get; } = Cluster with
    {
        Oidc = new OidcSettings
        {
            Issuer = "https://login.example.com/realms/platform",
            ClientId = "kubernetes",
            CertificateAuthority = "-----BEGIN CERTIFICATE-----\nZmFrZSBpc3N1ZXI=\n-----END CERTIFICATE-----\n",
        },
        PodSecurity = new PodSecuritySettings { Enforce = PodSecurityLevel.Restricted, ExemptNamespaces = ["kube-system", "rook-ceph"] },
        Etcd = new EtcdSettings { QuotaBytes = 4 * Gib },
        Registries = new RegistrySettings
        {
            Mirrors =
            [
                new RegistryMirror("ghcr.io", ["https://mirror.example.net/v2/ghcr"]) { OverridePath = true },
                new RegistryMirror("*", ["https://mirror.example.net"]) { SkipFallback = true },
            ],
            Credentials = [new RegistryCredentials("mirror.example.net", "nodes", "fake registry password")],
            Authorities = new Dictionary<string, string> { ["mirror.example.net"] = "-----BEGIN CERTIFICATE-----\nZmFrZSBtaXJyb3I=\n-----END CERTIFICATE-----\n" },
            TrustedRoots = new Dictionary<string, string> { ["platform"] = "-----BEGIN CERTIFICATE-----\nZmFrZSByb290\n-----END CERTIFICATE-----\n" },
        },
        DiscoveryEndpoint = "https://discovery.example.net/",
        TalosApiAccess = new TalosApiAccess(["os:etcd:backup"], ["kube-system"]),
        WorkloadIsolation = true,
    };

    /// <summary>One node of every kind, by the name of its kind.</summary>
    public static IReadOnlyDictionary<string, NodeSettings> Kinds { get; } = new Dictionary<string, NodeSettings>
    {
        ["control-plane"] = ControlPlane,
        ["control-plane-full"] = ControlPlane with { Cluster = FullCluster },
        ["storage"] = Storage,
        ["worker"] = Worker,
        ["worker-full"] = Worker with { Cluster = FullCluster },
        ["worker-ceph"] = WorkerWithCeph,
        ["worker-local-volumes"] = WorkerWithLocalVolumes,
        ["gpu"] = Gpu,
    };

    /// <summary>The same node in a cluster that was born on another Talos.</summary>
    public static NodeSettings BornOn(this NodeSettings node, int minor)
    {
        var talos = minor switch { 12 => "1.12.12", 13 => "1.13.10", _ => "1.14.6" };
        return node with
        {
            Cluster = node.Cluster with
            {
                TalosVersion = talos,
                KubernetesVersion = minor == 12 ? "1.35.9" : "1.36.5",
                Contract = new ConfigurationContract(minor),
            },
            Metal = node.Metal is null ? null : node.Metal with { InstallerImage = new ImageFactory().MetalInstaller(new ImageSchematic().Id(), talos) },
        };
    }

    private static AdapterSettings Adapter(byte last) => new()
    {
        MacAddress = $"02:00:0a:14:00:{last:x2}",
        Address = new IPAddress([10, 20, 0, last]),
        Network = IPNetwork.Parse("10.20.0.0/22"),
        Gateway = IPAddress.Parse("10.20.0.1"),
        Nameservers = [IPAddress.Parse("10.20.0.1")],
    };

    private static Dictionary<string, string> Labels(string instanceType, string role) => new()
    {
        ["topology.kubernetes.io/region"] = "FR1",
        ["topology.kubernetes.io/zone"] = "AZ05",
        ["node.kubernetes.io/instance-type"] = instanceType,
        [role] = "",
    };
}
