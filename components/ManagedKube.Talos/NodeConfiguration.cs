using ManagedKube.Talos.Documents;
using ManagedKube.Talos.Yaml;

namespace ManagedKube.Talos;

/// <summary>The machine configuration of a node, in the documents of Talos 1.14.</summary>
public static class NodeConfiguration
{
    // A link alias; Talos refuses names that look like the kernel's.
    private const string Link = "net0";

    /// <summary>Renders the configuration as one text of several YAML documents.</summary>
    public static string Render(NodeSettings settings) =>
        string.Join("---\n", Documents(settings).Select(YamlText.Of));

    internal static IEnumerable<object> Documents(NodeSettings settings)
    {
        var adapter = settings.Adapter;
        yield return new MachineDocument(new MachineSection(settings.Type == NodeType.ControlPlane ? "controlplane" : "worker"));
        yield return new HostnameConfig(settings.Hostname);
        yield return new LinkAliasConfig(Link, LinkSelector.ByMac(adapter.MacAddress));
        yield return new LinkConfig(Link, [new LinkAddress(adapter.AddressWithPrefix)], [new LinkRoute(adapter.Gateway.ToString())]);
        if (settings.Type == NodeType.ControlPlane)
            yield return new Layer2VIPConfig(settings.VirtualAddress.ToString(), Link);
        yield return new ResolverConfig([.. adapter.Nameservers.Select(address => new Nameserver(address.ToString()))]);
        yield return new TimeSyncConfig(new NtpServers(settings.TimeServers));
        yield return new KubeClusterConfig(settings.ClusterName, settings.Endpoint);
        yield return new KubeNetworkConfig(settings.InternalDomain, [settings.PodRange.ToString()], [settings.ServiceRange.ToString()]);
        yield return new KubeNodeConfig(new NodeIP([adapter.Network.ToString()])) { Labels = OwnLabels(settings), Taints = settings.Taints };
        yield return new KubeletConfig($"ghcr.io/siderolabs/kubelet:v{settings.KubernetesVersion}", new KubeletSettings(settings.MaxPods));
    }

    private static SortedDictionary<string, string> OwnLabels(NodeSettings settings) => new(
        settings.Labels
            .Where(label => settings.Type == NodeType.ControlPlane || NodeRestriction.Allows(label.Key))
            .ToDictionary(),
        StringComparer.Ordinal);
}
