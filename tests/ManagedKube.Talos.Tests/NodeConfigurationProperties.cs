using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Talos.Patching;
using ManagedKube.Talos.Rules;
using ManagedKube.Talos.Tests.Rules;
using ManagedKube.Talos.Tests.Support;
using ManagedKube.Talos.Yaml;

namespace ManagedKube.Talos.Tests;

/// <summary>What holds for the configuration of every node.</summary>
[Properties(Arbitrary = [typeof(NodeArbitraries)], MaxTest = 60)]
public sealed class NodeConfigurationProperties
{
    [Property]
    public void A_worker_never_has_a_key_of_the_cluster(NodeSettings node)
    {
        var yaml = NodeConfiguration.Render(node with { Type = NodeType.Worker }, FakeBundle.Value);

        Assert.All(FakeBundle.ControlPlaneSecrets, secret => Assert.DoesNotContain(secret, yaml, StringComparison.Ordinal));
    }

    [Property]
    public void Every_setting_is_found_where_Talos_looks_for_it(NodeSettings node)
    {
        var configuration = Parse(NodeConfiguration.Render(node, FakeBundle.Value), node);

        Assert.Equal(node.Hostname, configuration.Of("HostnameConfig").Single().Child("hostname").Text);
        Assert.Contains($"{node.Adapter.Address}/22", NodeNetworkAddresses(configuration));
        Assert.Equal($"{node.Kubelet.MaxPods}", configuration.Find("KubeletConfig", "config.maxPods", "machine.kubelet.extraConfig.maxPods").Text);
        Assert.Equal(node.Cluster.Name, configuration.Find("KubeClusterConfig", "clusterName", "cluster.clusterName").Text);
        Assert.Equal(node.Cluster.Endpoint, configuration.Find("KubeClusterConfig", "endpoint", "cluster.controlPlane.endpoint").Text);
        Assert.Equal(node.Cluster.InternalDomain, configuration.Find("KubeNetworkConfig", "dnsDomain", "cluster.network.dnsDomain").Text);
        Assert.Equal([node.Cluster.PodRange.ToString()], configuration.Find("KubeNetworkConfig", "podSubnets", "cluster.network.podSubnets").Texts);
        Assert.Equal([node.Cluster.ServiceRange.ToString()], configuration.Find("KubeNetworkConfig", "serviceSubnets", "cluster.network.serviceSubnets").Texts);
        Assert.Equal(node.Cluster.TimeServers, configuration.Of("TimeSyncConfig").Single().At("ntp.servers").Texts);
        var labels = configuration.Find("KubeNodeConfig", "labels", "machine.nodeLabels");
        Assert.All(node.Labels.Where(label => node.Type == NodeType.ControlPlane || NodeRestriction.Allows(label.Key)),
            label => Assert.Equal(label.Value, labels.Child(label.Key).Text));
        var sysctls = configuration.Find("SysctlConfig", "params", "machine.sysctls");
        Assert.All(node.Sysctls, sysctl => Assert.Equal(sysctl.Value, sysctls.Child(sysctl.Key).Text));
    }

    [Property]
    public void Nothing_is_wrong_with_its_form(NodeSettings node) => Assert.DoesNotContain(
        MachineConfigurationRulesTests.Check(node),
        // Words that are no labels are found as such.
        finding => !finding.Path.Contains("example.net/l", StringComparison.Ordinal));

    [Property]
    public void Writing_what_was_read_gives_the_same_text(NodeSettings node)
    {
        var text = NodeConfiguration.Render(node, FakeBundle.Value);

        Assert.True(YamlDocuments.TryRead(text, out var documents, out _));
        Assert.Equal(text, YamlDocuments.Write(documents));
    }

    [Property]
    public void A_patch_that_says_what_is_there_already_changes_only_lists(NodeSettings node)
    {
        var text = NodeConfiguration.Render(node with { Cluster = node.Cluster with { TimeServers = [] } }, FakeBundle.Value);
        var scalars = $"apiVersion: v1alpha1\nkind: HostnameConfig\nhostname: {node.Hostname}\n---\nversion: v1alpha1\nmachine:\n  token: {FakeBundle.Value.TrustdToken}\n";

        Assert.Equal(text, StrategicMerge.Apply(text, [scalars]));
    }

    [Property]
    public void Patches_are_merged_last_and_in_order(NodeSettings node, PositiveInt first, PositiveInt second)
    {
        string Patch(int mtu) => $"apiVersion: v1alpha1\nkind: DummyLinkConfig\nname: d0\nmtu: {mtu}\n";

        var configuration = Parse(NodeConfiguration.Render(node with { Patches = [Patch(first.Get), Patch(second.Get)] }, FakeBundle.Value), node);

        Assert.Equal($"{second.Get}", configuration.Of("DummyLinkConfig").Single().Child("mtu").Text);
    }

    [Property]
    public void No_text_makes_the_rules_fail(string text, NodeSettings node)
    {
        var expectations = MachineConfigurationRulesTests.Expectations(node);
        Assert.NotEmpty(MachineConfigurationRules.Check(text ?? "", expectations));

        // The same inside a document that can be read, and as a whole document.
        Assert.NotNull(MachineConfigurationRules.Check($"version: v1alpha1\nmachine: {text}\n---\n{text}", expectations));
    }

    [Property]
    public void No_broken_configuration_makes_the_rules_fail(NodeSettings node, NonNegativeInt line, NonNegativeInt other)
    {
        var lines = NodeConfiguration.Render(node, GeneratedBundle.Value).Split('\n').ToList();
        var taken = lines[line.Get * 7919 % lines.Count];
        lines.RemoveAt(line.Get * 7919 % lines.Count);
        lines.Insert(other.Get * 104729 % lines.Count, taken);

        Assert.NotNull(MachineConfigurationRules.Check(string.Join('\n', lines), MachineConfigurationRulesTests.Expectations(node)));
    }

    private static ParsedConfiguration Parse(string text, NodeSettings node) =>
        ParsedConfiguration.Parse(text, MachineConfigurationRulesTests.Expectations(node), [])!;

    private static IEnumerable<string?> NodeNetworkAddresses(ParsedConfiguration configuration) =>
        from kind in new[] { "LinkConfig", "BondConfig", "VLANConfig" }
        from link in configuration.Of(kind)
        from address in link.Child("addresses").Elements
        select address.Child("address").Text;
}
