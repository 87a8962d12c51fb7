using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using k8s;
using k8s.KubeConfigModels;

namespace ManagedKube.Simulator.Kubernetes.Tests.Support;

/// <summary>A cluster with clients of it.</summary>
internal sealed class TestCluster : IAsyncDisposable
{
    public const string Id = "ctopr";

    private readonly TemporaryFolder _folder = new();
    private readonly List<IDisposable> _clients = [];
    private ClusterApis _apis;
    private LoopbackPort _port;

    private TestCluster(ClusterApis apis, IClusterApi api, TemporaryFolder folder)
    {
        _folder = folder;
        _apis = apis;
        Api = api;
        _port = new LoopbackPort(apis, Id);
        Admin = Client(UserOf("admin", "system:masters"));
    }

    public IClusterApi Api { get; private set; }

    /// <summary>What serves the cluster.</summary>
    public IClusterApis Apis => _apis;

    /// <summary>May do everything.</summary>
    public k8s.Kubernetes Admin { get; private set; }

    public int Port => _port.Number;

    public static ClusterSettings Settings { get; } = new()
    {
        Id = Id,
        Name = Id,
        CaCertificate = Authority.CertificatePem,
        CaKey = Authority.KeyPem,
        ServiceAccountKey = Authority.ServiceAccountKeyPem,
        ServiceAccountIssuer = "https://10.20.0.20:6443",
        CertificateNames = ["10.20.0.20", "ctopr.mk.ms-cloud-temple.com"],
        DnsDomain = "ctopr-cluster.local",
        PodRange = IPNetwork.Parse("10.64.0.0/12"),
        ServiceRange = IPNetwork.Parse("10.96.0.0/16"),
        Version = "1.36.5",
    };

    /// <summary>A cluster with some nodes: control planes are named c1, c2, others w1, w2.</summary>
    public static async Task<TestCluster> StartAsync(TimeProvider? time = null, params string[] nodes)
    {
        var folder = new TemporaryFolder();
        var apis = await ClusterApis.StartAsync(folder.Path, time ?? TimeProvider.System, TestContext.Current.CancellationToken);
        var cluster = new TestCluster(apis, apis.Open(Settings), folder);
        cluster.Api.IsAvailable = true;
        foreach (var node in nodes)
            cluster.Api.Report(Node(node));
        await Eventually.True(async () => (await cluster.Admin.ListNodeAsync(cancellationToken: TestContext.Current.CancellationToken)).Items.Count == nodes.Length);
        await Eventually.True(async () => (await cluster.Admin.ListNamespacedServiceAccountAsync("default", cancellationToken: TestContext.Current.CancellationToken)).Items.Count > 0);
        return cluster;
    }

    public static KubeletReport Node(string name) => new()
    {
        Name = name,
        InternalAddress = IPAddress.Parse($"10.20.0.{(name[0] == 'c' ? 20 : 50) + int.Parse(name[1..], CultureInfo.InvariantCulture)}"),
        KubeletVersion = "v1.36.5",
        OsImage = "Talos (v1.14.6)",
        KernelVersion = "6.18.2-talos",
        ContainerRuntime = "containerd://2.3.0",
        SystemUuid = "6f2c1a4e-0b7d-4c1e-9a55-5d1f6d1b2c3d",
        BootId = "1",
        Labels = ImmutableSortedDictionary<string, string>.Empty,
        Taints = ImmutableSortedDictionary<string, string>.Empty,
        IsControlPlane = name[0] == 'c',
        Cpu = 12,
        Memory = 24L << 30,
        EphemeralStorage = 100L << 30,
        MaxPods = 110,
    };

    /// <summary>The file that a client needs, for somebody with a certificate.</summary>
    public string KubeConfig(string user = "admin", string group = "system:masters")
    {
        var (certificate, key) = Authority.Issue(user, group);
        return $"""
            apiVersion: v1
            kind: Config
            current-context: it
            clusters: [{"{"}name: it, cluster: {"{"}server: "https://127.0.0.1:{Port}", certificate-authority-data: {Base64(Authority.CertificatePem)}{"}}"}]
            contexts: [{"{"}name: it, context: {"{"}cluster: it, user: it{"}}"}]
            users: [{"{"}name: it, user: {"{"}client-certificate-data: {Base64(certificate)}, client-key-data: {Base64(key)}{"}}"}]
            """;
    }

    /// <summary>A client of somebody who proves nothing.</summary>
    public k8s.Kubernetes Client()
    {
        var client = new k8s.Kubernetes(new KubernetesClientConfiguration { Host = $"https://127.0.0.1:{Port}", SslCaCerts = [Authority.Certificate] });
        _clients.Add(client);
        return client;
    }

    public k8s.Kubernetes Client(UserCredentials user)
    {
        var client = new k8s.Kubernetes(KubernetesClientConfiguration.BuildConfigFromConfigObject(new K8SConfiguration
        {
            CurrentContext = "it",
            Clusters = [new k8s.KubeConfigModels.Cluster { Name = "it", ClusterEndpoint = new ClusterEndpoint { Server = $"https://127.0.0.1:{Port}", CertificateAuthorityData = Base64(Authority.CertificatePem) } }],
            Contexts = [new Context { Name = "it", ContextDetails = new ContextDetails { Cluster = "it", User = "it" } }],
            Users = [new User { Name = "it", UserCredentials = user }],
        }));
        _clients.Add(client);
        return client;
    }

    public static UserCredentials UserOf(string user, string group)
    {
        var (certificate, key) = Authority.Issue(user, group);
        return new UserCredentials { ClientCertificateData = Base64(certificate), ClientKeyData = Base64(key) };
    }

    /// <summary>Ends the process of the simulator in its mind, and begins another one with the same folder.</summary>
    public async Task RestartAsync()
    {
        await _port.DisposeAsync();
        await _apis.DisposeAsync();
        _apis = await ClusterApis.StartAsync(_folder.Path, TimeProvider.System, TestContext.Current.CancellationToken);
        Api = _apis.Open(Settings);
        Api.IsAvailable = true;
        _port = new LoopbackPort(_apis, Id);
        Admin = Client(UserOf("admin", "system:masters"));
    }

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        await _port.DisposeAsync();
        await _apis.DisposeAsync();
        _folder.Dispose();
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.ASCII.GetBytes(text));
}
