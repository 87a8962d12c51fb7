using System.Collections.Immutable;
using System.Text.Json;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.NodeDriver.Tools;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.NodeDriver.Tests.Support;

/// <summary>A cluster behind <c>talosctl</c> and <c>kubectl</c>: what is asked is answered, what is ordered happens.</summary>
internal sealed class FakeCluster : IToolRunner, IDisposable
{
    private const string StorageLabel = "node-role.kubernetes.io/storage";

    private static readonly SecretsBundle Secrets = SecretsGenerator.Generate(new SkippingTime());

    public List<FakeNode> Nodes { get; } =
    [
        new("acmeo-cp-01", "10.20.0.21"), new("acmeo-cp-02", "10.20.0.22"), new("acmeo-cp-03", "10.20.0.23"), new("acmeo-wrk-01", "10.20.0.51"),
    ];

    /// <summary>What was ordered, in order, such as <c>upgrade acmeo-cp-01</c>. Questions are not among it.</summary>
    public List<string> Orders { get; } = [];

    /// <summary>All arguments of all calls.</summary>
    public List<string> Arguments { get; } = [];

    /// <summary>The files that were named in calls.</summary>
    public HashSet<string> Files { get; } = [];

    /// <summary>What was told to people.</summary>
    public List<string> Progress { get; } = [];

    public bool IsBootstrapped { get; set; } = true;

    public string KubernetesVersion { get; set; } = "1.36.5";

    public string? Ceph { get; set; }

    /// <summary>The DaemonSet of the pod network.</summary>
    public object? Network { get; set; }

    /// <summary>What Ceph says is not well, by code.</summary>
    public Dictionary<string, string> CephChecks { get; } = [];

    /// <summary>What <c>talosctl etcd snapshot</c> says.</summary>
    public string SnapshotText { get; set; } = "etcd snapshot saved (5 bytes)\nsnapshot info: hash c25fd181, revision 4193, total keys 1287, total size 5\n";

    /// <summary>What <c>talosctl bootstrap</c> answers before it succeeds.</summary>
    public Queue<string> BootstrapErrors { get; } = new();

    /// <summary>Happens along with an upgrade.</summary>
    public Action<FakeNode> Upgraded { get; set; } = _ => { };

    public string SnapshotFolder { get; } = Path.Combine(Path.GetTempPath(), $"node-driver-tests-{Guid.NewGuid():N}");

    public SkippingTime Time { get; } = new();

    /// <summary>Adds production's storage nodes.</summary>
    public void AddCarriers()
    {
        for (var number = 1; number <= 3; number++)
        {
            var carrier = new FakeNode($"acmeo-ceph-0{number}", $"10.20.0.4{number}") { IsMember = false };
            carrier.Labels[StorageLabel] = "";
            Nodes.Add(carrier);
        }
    }

    public FakeNode this[string name] => Nodes.Single(node => node.Name == name);

    public DriverRequest Request(params ImmutableArray<DesiredNode> nodes) => new()
    {
        Cluster = new ClusterAccess
        {
            Name = "acmeo",
            Endpoint = "https://10.20.0.20:6443",
            ControlPlanes = [.. Nodes.Where(node => node.IsControlPlane).Select(node => new NodeAddress(node.Name, node.Address))],
            TalosAuthority = Secrets.Os,
            KubernetesAuthority = Secrets.Kubernetes,
        },
        Nodes = nodes,
    };

    public DesiredNode Desired(string name) => new()
    {
        Name = name,
        Address = this[name].Address,
        Role = this[name].IsControlPlane ? NodeRole.ControlPlane : this[name].Labels.ContainsKey(StorageLabel) ? NodeRole.Carrier : NodeRole.Worker,
        Configuration = this[name].Configuration,
        TalosVersion = this[name].Version,
        Installer = $"factory.example/nocloud-installer/abc:v{this[name].Version}",
    };

    /// <summary>Runs a verb as a process would.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(string verb, DriverRequest request)
    {
        using var input = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(request, DriverJson.Default.DriverRequest));
        using var output = new MemoryStream();
        var code = await new Driver(this, SnapshotFolder, Time, Progress.Add).RunAsync([verb], input, output, TestContext.Current.CancellationToken);
        return (code, System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }

    public Task<ToolResult> RunAsync(string program, ImmutableArray<string> arguments, string? input, CancellationToken cancellationToken)
    {
        lock (Orders)
        {
            Arguments.AddRange(arguments);
            Files.Add(arguments[1]);
            return Task.FromResult(program == "talosctl" ? Talosctl(arguments, input) : Kubectl(arguments));
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(SnapshotFolder))
            Directory.Delete(SnapshotFolder, recursive: true);
    }

    private ToolResult Talosctl(ImmutableArray<string> arguments, string? input)
    {
        Assert.Equal(["--talosconfig", "--endpoints", "--nodes"], [arguments[0], arguments[2], arguments[4]]);
        var node = Nodes.Single(candidate => candidate.Address == arguments[5]);
        if (node.AwayFor > 0)
        {
            node.AwayFor--;
            return Fail("error connecting: rpc error: code = Unavailable desc = connection refused");
        }

        return arguments[6..] switch
        {
            ["version", ..] => Say($"Client v1.14.6\nServer:\n\tNODE:        {node.Address}\n\tTag:         v{node.Version}\n"),
            ["get", "machinestatus", ..] => Say(JsonSerializer.Serialize(new { spec = new { stage = "running", status = new { ready = node.IsReady } } })),
            ["get", "extensions", ..] => Say("""{"spec":{"metadata":{"name":"xen-guest-agent","version":"1"}}} {"spec":{"metadata":{"name":"schematic","version":"abc"}}}"""),
            ["get", "machineconfig", ..] => Say(JsonSerializer.Serialize(new { spec = node.Configuration })),
            ["apply-config", .., "--dry-run"] => new ToolResult(0, "", input == node.Configuration ? "Config diff:\n\nNo changes.\n" : "Config diff:\n\n+ token: secret-value\n"),
            ["apply-config", ..] => Apply(node, arguments[^1], input!),
            ["bootstrap"] => Bootstrap(node),
            ["etcd", "members"] => IsBootstrapped && node.IsMember ? Say(Members(node)) : Fail("rpc error: code = Unavailable desc = etcd is not running"),
            ["etcd", "alarm", "list"] => Say("NODE   MEMBER   ALARM\n"),
            ["etcd", "snapshot", var file] => Order($"snapshot {node.Name}", () => File.WriteAllText(file, "pages")) with { Output = SnapshotText },
            ["etcd", "forfeit-leadership"] => Order($"forfeit {node.Name}"),
            ["etcd", "remove-member", var id] => Remove(id),
            ["upgrade", "--image", var image, ..] => Upgrade(node, image),
            ["upgrade-k8s", "--to", var version, ..] => UpgradeKubernetes(version),
            ["reboot", ..] => Reboot(node),
            ["reset", ..] => Reset(node),
            _ => throw new InvalidOperationException(string.Join(' ', arguments)),
        };
    }

    private ToolResult Kubectl(ImmutableArray<string> arguments)
    {
        Assert.Equal("--kubeconfig", arguments[0]);
        if (!IsBootstrapped)
            return Fail("Unable to connect to the server: dial tcp 10.20.0.20:6443: connect: connection refused");
        return arguments[2..] switch
        {
            ["get", "--raw", "/readyz"] => Say("ok"),
            ["get", "--raw", "/version"] => Say($$"""{"gitVersion":"v{{KubernetesVersion}}"}"""),
            ["get", "--raw", "/apis/apps/v1/namespaces/kube-system/daemonsets/cilium"] => Say(JsonSerializer.Serialize(Network)),
            ["get", "--raw", _] when Ceph is null => Fail("Error from server (NotFound): the server could not find the requested resource"),
            ["get", "--raw", _] => Say(JsonSerializer.Serialize(new { items = new[] { new { status = new { ceph = DescribeCeph() } } } })),
            ["get", "nodes", ..] => Say(JsonSerializer.Serialize(new { items = Nodes.Where(node => node.IsKnown).Select(Describe) })),
            ["label", "node", var name, "--overwrite", .. var labels] => Label(this[name], labels),
            ["annotate", "node", var name, "--overwrite", var annotation] => Annotate(this[name], annotation.Split('=')[0], annotation.Split('=')[1]),
            ["annotate", "node", var name, var annotation] => Annotate(this[name], annotation.TrimEnd('-'), null),
            ["drain", var name, ..] => Order($"drain {name}", () => this[name].IsCordoned = true),
            ["uncordon", var name] => Order($"uncordon {name}", () => this[name].IsCordoned = false),
            ["delete", "node", var name, ..] => Order($"delete {name}", () => this[name].IsKnown = false),
            _ => throw new InvalidOperationException(string.Join(' ', arguments)),
        };
    }

    private object DescribeCeph() => new { health = Ceph, details = CephChecks.ToDictionary(check => check.Key, check => new { message = check.Value, severity = "HEALTH_WARN" }) };

    private object Describe(FakeNode node) => new
    {
        metadata = new { name = node.Name, labels = node.Labels, annotations = node.Annotations },
        spec = new { unschedulable = node.IsCordoned },
        status = new
        {
            conditions = new[] { new { type = "Ready", status = node.IsReady ? "True" : "False", message = node.IsReady ? "ready" : "the kubelet stopped" } },
            nodeInfo = new { kubeletVersion = $"v{KubernetesVersion}", osImage = $"Talos (v{node.Version})", systemUUID = node.Uuid },
        },
    };

    private string Members(FakeNode asked) => "NODE         ID                 HOSTNAME      PEER URLS                CLIENT URLS              LEARNER\n"
        + string.Concat(Nodes.Where(node => node.IsControlPlane && node.IsMember)
            .Select(node => $"{asked.Address}   {Id(node)}   {node.Name}   https://{node.Address}:2380   https://{node.Address}:2379   {(node.IsLearner ? "true" : "false")}\n"));

    private static string Id(FakeNode node) => $"id-of-{node.Name}";

    private ToolResult Apply(FakeNode node, string mode, string configuration) => Order($"apply {node.Name} {mode}", () =>
    {
        if (mode == "staged")
            node.Staged = configuration;
        else
            node.Configuration = configuration;
    });

    private ToolResult Bootstrap(FakeNode node)
    {
        if (BootstrapErrors.TryDequeue(out var error))
            return Fail(error);
        return Order($"bootstrap {node.Name}", () => IsBootstrapped = true);
    }

    private ToolResult Upgrade(FakeNode node, string image) => Order($"upgrade {node.Name}", () =>
    {
        if (!node.FallsBack)
            node.Version = image.Split(":v")[1];
        Upgraded(node);
        Restart(node);
    });

    private ToolResult UpgradeKubernetes(string version) => Order($"upgrade-k8s {version}", () => KubernetesVersion = version);

    private ToolResult Reboot(FakeNode node) => Order($"reboot {node.Name}", () => Restart(node));

    private static void Restart(FakeNode node)
    {
        node.Configuration = node.Staged ?? node.Configuration;
        node.Staged = null;
        node.AwayFor = node.StaysAway ? int.MaxValue : 3;
    }

    private ToolResult Reset(FakeNode node) => Order($"reset {node.Name}", () =>
    {
        node.IsMember = false;
        node.AwayFor = int.MaxValue;
    });

    private ToolResult Remove(string id) => Order($"remove {id}", () => Nodes.Single(node => Id(node) == id).IsMember = false);

    private ToolResult Label(FakeNode node, IEnumerable<string> labels) => Order($"label {node.Name}", () =>
    {
        foreach (var label in labels)
            node.Labels[label.Split('=')[0]] = label.Split('=')[1];
    });

    private static ToolResult Annotate(FakeNode node, string key, string? value)
    {
        node.Annotations.Remove(key);
        if (value is not null)
            node.Annotations[key] = value;
        return Say("");
    }

    private ToolResult Order(string order, Action? act = null)
    {
        Orders.Add(order);
        act?.Invoke();
        return Say("");
    }

    private static ToolResult Say(string text) => new(0, text, "");

    private static ToolResult Fail(string text) => new(1, "", text);
}
