using ManagedKube.Talos.Documents;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>Cilium is the network, in the place of kube-proxy too, and asks the Kubernetes API by the load balancer on its own node.</summary>
internal sealed class NetworkPlugin : IConfigurationRule
{
    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration) =>
        [.. Proxy(configuration), .. Plugin(configuration), .. Prism(configuration), .. HostDns(configuration)];

    private static IEnumerable<ConfigurationFinding> Proxy(ParsedConfiguration configuration)
    {
        if (!configuration.IsControlPlane)
            yield break;
        var isOff = configuration.HasKubernetesDocuments
            ? configuration.Of("KubeProxyConfig").Any(proxy => proxy.Child("enabled").Text == "false")
            : configuration.Machine.At("cluster.proxy.disabled").Text == "true";
        if (!isOff)
        {
            yield return configuration.Find("KubeProxyConfig", "enabled", "cluster.proxy.disabled")
                .Finding("kube-proxy is not switched off, and would fight with Cilium.", "Switch it off; its absence means that it is on.");
        }
    }

    private static IEnumerable<ConfigurationFinding> Plugin(ParsedConfiguration configuration)
    {
        foreach (var flannel in configuration.Of("KubeFlannelCNIConfig"))
            yield return flannel.Finding("Talos would install Flannel beside Cilium.", "Remove the document.");
        var cni = configuration.Machine.At("cluster.network.cni.name");
        if (cni.IsThere ? cni.Text != "none" : !configuration.HasKubernetesDocuments)
            yield return cni.Finding("Talos would install a network plugin beside Cilium.", "Write \"name: none\".");
    }

    private static IEnumerable<ConfigurationFinding> Prism(ParsedConfiguration configuration)
    {
        var port = configuration.Find("KubePrismConfig", "port", "machine.features.kubePrism.port");
        var isOff = !configuration.Has("KubePrismConfig") && configuration.Machine.At("machine.features.kubePrism.enabled").Text != "true";
        if (isOff || port.Text != $"{KubePrismConfig.UsualPort}")
        {
            yield return port.Finding($"KubePrism does not listen on {KubePrismConfig.UsualPort}, where Cilium looks for the Kubernetes API.",
                "Switch it on with that port.");
        }
    }

    private static IEnumerable<ConfigurationFinding> HostDns(ParsedConfiguration configuration)
    {
        var places = configuration.Of("ResolverConfig").Select(resolver => resolver.At("hostDNS.forwardKubeDNSToHost"))
            .Append(configuration.Machine.At("machine.features.hostDNS.forwardKubeDNSToHost"));
        foreach (var place in places.Where(place => place.Text == "true"))
        {
            yield return place.Finding("Pods would ask the node's resolver by a link-local address, which Cilium's masquerading breaks.",
                "Write false.");
        }
    }
}
