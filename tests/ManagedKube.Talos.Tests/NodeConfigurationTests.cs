namespace ManagedKube.Talos.Tests;

public sealed class NodeConfigurationTests
{
    [Fact]
    public void A_control_plane_is_named_addressed_and_placed_in_its_cluster() => Assert.Equal(
        """
        version: v1alpha1
        machine:
          type: controlplane
        ---
        apiVersion: v1alpha1
        kind: HostnameConfig
        hostname: ctodev-cp-01
        auto: "off"
        ---
        apiVersion: v1alpha1
        kind: LinkAliasConfig
        name: net0
        selector:
          match: mac(link.permanent_addr) == "02:00:0a:14:00:15"
        ---
        apiVersion: v1alpha1
        kind: LinkConfig
        name: net0
        addresses:
          - address: 10.20.0.21/22
        routes:
          - gateway: 10.20.0.1
        up: true
        ---
        apiVersion: v1alpha1
        kind: Layer2VIPConfig
        name: 10.20.0.20
        link: net0
        ---
        apiVersion: v1alpha1
        kind: ResolverConfig
        nameservers:
          - address: 10.20.0.1
        searchDomains:
          disableDefault: true
        ---
        apiVersion: v1alpha1
        kind: TimeSyncConfig
        ntp:
          servers:
            - ntp1.example.net
        ---
        apiVersion: v1alpha1
        kind: KubeClusterConfig
        clusterName: ctodev
        endpoint: https://10.20.0.20:6443
        ---
        apiVersion: v1alpha1
        kind: KubeNetworkConfig
        dnsDomain: ctodev-cluster.local
        podSubnets:
          - 10.241.0.0/16
        serviceSubnets:
          - 10.95.0.0/16
        nodeCIDRMaskSizeIPv4: 24
        ---
        apiVersion: v1alpha1
        kind: KubeNodeConfig
        nodeIP:
          validSubnets:
            - 10.20.0.0/22
        labels:
          node-role.kubernetes.io/control-plane: ""
          topology.kubernetes.io/zone: AZ05
        taints:
          node-role.kubernetes.io/control-plane: NoSchedule
        ---
        apiVersion: v1alpha1
        kind: KubeletConfig
        image: ghcr.io/siderolabs/kubelet:v1.36.5
        config:
          maxPods: 110

        """.ReplaceLineEndings("\n"),
        NodeConfiguration.Render(Nodes.ControlPlane));

    [Fact]
    public void A_worker_does_not_announce_the_virtual_address()
    {
        var yaml = NodeConfiguration.Render(Nodes.Worker);

        Assert.Contains("type: worker", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("Layer2VIPConfig", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_worker_writes_only_the_labels_that_it_may_set_on_itself()
    {
        var yaml = NodeConfiguration.Render(Nodes.Worker);

        Assert.DoesNotContain("node-role.kubernetes.io", yaml, StringComparison.Ordinal);
        Assert.Contains("node.kubernetes.io/instance-type: OpenIaaS-STD", yaml, StringComparison.Ordinal);
        Assert.Contains("topology.kubernetes.io/zone: AZ05", yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("node-role.kubernetes.io/worker", false)]
    [InlineData("kubernetes.io/anything", false)]
    [InlineData("x.k8s.io/y", false)]
    [InlineData("kubernetes.io/hostname", true)]
    [InlineData("node.kubernetes.io/instance-type", true)]
    [InlineData("kubelet.kubernetes.io/x", true)]
    [InlineData("storage.example.net/ceph", true)]
    [InlineData("notkubernetes.io/x", true)]
    [InlineData("plain", true)]
    public void Kubernetes_decides_which_labels_a_node_may_set(string label, bool allowed) =>
        Assert.Equal(allowed, NodeRestriction.Allows(label));

    [Theory]
    [InlineData(NodeType.ControlPlane)]
    [InlineData(NodeType.Worker)]
    public void Every_document_is_valid_against_Talos_schema(NodeType type)
    {
        var schema = TalosSchema.LoadOrSkip();
        var yaml = NodeConfiguration.Render(type == NodeType.ControlPlane ? Nodes.ControlPlane : Nodes.Worker);

        Assert.All(yaml.Split("---\n"), document =>
        {
            var (isValid, problems) = schema.Evaluate(document);
            Assert.True(isValid, $"{problems}\n{document}");
        });
    }

    [Fact]
    public void The_schema_refuses_an_unknown_setting() =>
        Assert.False(TalosSchema.LoadOrSkip().Evaluate("apiVersion: v1alpha1\nkind: HostnameConfig\nname: x\n").IsValid);
}
