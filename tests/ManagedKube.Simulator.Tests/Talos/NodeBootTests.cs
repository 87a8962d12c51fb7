using ManagedKube.Simulator.Talos.Versions;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Tests;

namespace ManagedKube.Simulator.Tests.Talos;

public sealed class NodeBootTests
{
    private static readonly TalosCluster Cluster = new();

    [Fact]
    public void A_machine_with_a_valid_configuration_comes_up_and_keeps_it()
    {
        var world = new NodeWorld();
        var id = world.Start("cp-01", Cluster.ControlPlane(1));
        Assert.Equal(NodePhase.GoingUp, world.Node(id).Phase);

        world.Advance(60);

        Assert.Equal(NodePhase.Up, world.Node(id).Phase);
        Assert.Equal(Cluster.ControlPlane(1), world.Node(id).Configuration);
        Assert.Equal("booting", world.Status(id).Stage);
        Assert.Contains(world.Status(id).Services, service => service is { Id: "etcd", State: "Preparing" });
    }

    [Fact]
    public void A_control_plane_starts_its_API_server_as_its_configuration_says()
    {
        const string Image = "    image: registry.k8s.io/kube-apiserver:v1.36.4\n";
        const string SignOn = "    extraArgs: { oidc-issuer-url: https://login.example.com, oidc-client-id: kubernetes }\n";
        const string Authentication = "---\napiVersion: v1alpha1\nkind: KubeAuthenticationConfig\nconfiguration: { anonymous: { enabled: true } }\n";

        Assert.Equal(["--anonymous-auth=false"], Flags(Cluster.ControlPlane(1)));
        Assert.Equal(
            ["--authentication-config=/system/config/kubernetes/kube-apiserver/authentication-config.yaml"],
            Flags(Cluster.ControlPlane(1) + Authentication));
        Assert.Equal(
            ["--anonymous-auth=false", "--oidc-client-id=kubernetes", "--oidc-issuer-url=https://login.example.com"],
            Flags(Cluster.LegacyControlPlane(1).Replace(Image, Image + SignOn, StringComparison.Ordinal)));
        Assert.Empty(Flags(Cluster.Worker(1)));

        static IEnumerable<string> Flags(string configuration)
        {
            var world = new NodeWorld();
            var id = world.Start("node", configuration);
            world.Advance(60);
            return world.Node(id).Machine!.ApiServerFlags;
        }
    }

    [Theory]
    [InlineData(null, "no user-data")]
    [InlineData("#cloud-config\nversion: v1alpha1\n", "begins with #cloud-config")]
    [InlineData("apiVersion: v1alpha1\nkind: HostnameConfig\nhostname: a\n", "lacks its version: v1alpha1 document")]
    public void A_machine_without_a_whole_configuration_waits_for_one(string? userData, string reason)
    {
        var world = new NodeWorld();
        var id = world.Start("cp-01", userData);

        world.Advance(60);

        Assert.Equal(NodePhase.Maintenance, world.Node(id).Phase);
        Assert.Contains(world.Node(id).Console, line => line.Contains(reason, StringComparison.Ordinal));
    }

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "kind: KubePrismConfig", "kind: KubePrismaticConfig", "does not know this kind" },
        { "maxPods: 110", "maxPods: 110\n  port: 1", "the kubelet setting port" },
        { "hostname: cp-01", "hostname: cp-01\nhostnames: x", "unknown field hostnames" },
        { "type: controlplane", "type: master", "machine.type must be" },
        { "token: ab12cd.ab12cd34ef56ab78\n  ca", "token: short\n  ca", "machine.token must be" },
        { "kube-apiserver:v1.36.4", "kube-apiserver:v1.38.0", "kube-apiserver 1.38.0 is not supported by Talos 1.14.6" },
        { "kubelet:v1.36.4", "kubelet", "the image of kubelet has no tag" },
        { "kind: KubePrismConfig\nport: 7445", "kind: HostnameConfig\nhostname: b", "HostnameConfig: there is more than one" },
        { "certExtraSANs", "extraArgs: { oidc-issuer-url: x }\ncertExtraSANs", "extraArgs.oidc-issuer-url is not allowed" },
        { "port: 7445", "port: 7445\nport: 7446", "a key is there twice" },
        { "kind: KubePrismConfig\nport: 7445", "kind: DiscoveryServiceConfig\nname: default\nendpoint: https://d.example.net/", "DiscoveryIdentityConfig is missing" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_machine_with_a_wrong_configuration_has_no_API_and_its_console_says_why(string right, string wrong, string reason)
    {
        var world = new NodeWorld();
        var text = Cluster.ControlPlane(1);
        Assert.Contains(right, text, StringComparison.Ordinal);
        var id = world.Start("cp-01", text.Replace(right, wrong, StringComparison.Ordinal));

        world.Advance(60);

        Assert.Equal(NodePhase.Stuck, world.Node(id).Phase);
        Assert.Contains(world.Node(id).Console, line => line.Contains(reason, StringComparison.Ordinal));
        Assert.DoesNotContain(world.Node(id).Console, line => line.Contains("PRIVATE KEY", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_of_another_authority_is_found()
    {
        var world = new NodeWorld();
        var own = Cluster.ControlPlane(1)
            .Split('\n')
            .First(line => line.Contains("etcd:", StringComparison.Ordinal) || line.StartsWith("  ca: {", StringComparison.Ordinal));
        var foreign = new TalosCluster().ControlPlane(1).Split('\n').First(line => line.StartsWith("  ca: {", StringComparison.Ordinal));
        var mixed = own[..own.IndexOf("key:", StringComparison.Ordinal)] + foreign[foreign.IndexOf("key:", StringComparison.Ordinal)..];
        var id = world.Start("cp-01", Cluster.ControlPlane(1).Replace(own, mixed, StringComparison.Ordinal));

        world.Advance(60);

        Assert.Contains(world.Node(id).Console, line => line.Contains("machine.ca: certificate and key are not a pair", StringComparison.Ordinal));
    }

    [Fact]
    public void A_worker_must_not_carry_what_belongs_to_control_planes()
    {
        var world = new NodeWorld();
        var id = world.Start("wrk-01", Cluster.Worker(1) + "---\napiVersion: v1alpha1\nkind: KubeCoreDNSConfig\nenabled: true\n");

        world.Advance(60);

        Assert.Contains(world.Node(id).Console, line => line.Contains("KubeCoreDNSConfig: this kind is not allowed on a worker", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_that_another_machine_has_keeps_a_machine_down()
    {
        var world = new NodeWorld();
        world.Start("cp-01", Cluster.ControlPlane(1));
        world.Advance(60);
        var second = world.Start("cp-02", Cluster.ControlPlane(2).Replace("10.28.0.22", "10.28.0.21", StringComparison.Ordinal));

        world.Advance(60);

        Assert.Equal(NodePhase.Stuck, world.Node(second).Phase);
        Assert.Contains(world.Node(second).Console, line => line.Contains("address 10.28.0.21 is in use by another machine (cp-01)", StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_of_a_newer_Talos_are_unknown_to_an_older_one()
    {
        var world = new NodeWorld();
        var id = world.Start("cp-01", Cluster.ControlPlane(1), new TalosVersion(1, 13, 10));
        var legacy = world.Start("cp-02", Cluster.LegacyControlPlane(2), new TalosVersion(1, 13, 10));

        world.Advance(60);

        Assert.Equal(NodePhase.Stuck, world.Node(id).Phase);
        Assert.Contains(world.Node(id).Console, line => line.Contains("KubeClusterConfig: Talos 1.13.10 does not know this kind", StringComparison.Ordinal));
        Assert.Equal(NodePhase.Up, world.Node(legacy).Phase);
    }

    [Fact]
    public void A_legacy_field_and_its_document_together_are_refused()
    {
        var world = new NodeWorld();
        var id = world.Start(
            "cp-01",
            Cluster.LegacyControlPlane(1) + "---\napiVersion: v1alpha1\nkind: KubeClusterConfig\nclusterName: a\nendpoint: https://10.28.0.20:6443\n");

        world.Advance(60);

        Assert.Contains(
            world.Node(id).Console,
            line => line.Contains("cluster.clusterName and KubeClusterConfig must not be there together", StringComparison.Ordinal));
    }

    [Fact]
    public void User_data_is_read_once()
    {
        var world = new NodeWorld();
        var id = world.Start("cp-01", Cluster.ControlPlane(1));
        world.Advance(60);
        world.Do(
            id,
            (edit, node) => edit.Store(node with { Configuration = node.Configuration!.Replace("maxPods: 110", "maxPods: 120", StringComparison.Ordinal) }));
        var boot = world.Node(id).BootId;

        world.PowerOff(id);
        Assert.Equal(NodePhase.Off, world.Node(id).Phase);
        world.PowerOn(id);
        world.Advance(60);

        Assert.Equal(120, world.Node(id).Machine!.MaxPods);
        Assert.NotEqual(boot, world.Node(id).BootId);
    }
}
