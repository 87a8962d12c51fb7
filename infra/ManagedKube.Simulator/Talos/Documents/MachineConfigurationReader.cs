using System.Collections.Immutable;
using System.Net;
using System.Xml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>Takes what a node needs out of the documents. Where a value is there in both forms the document has it.</summary>
internal static class MachineConfigurationReader
{
    private const string ControlPlaneRole = "node-role.kubernetes.io/control-plane";
    private const string AuthenticationFile = "/system/config/kubernetes/kube-apiserver/authentication-config.yaml";

    public static MachineConfiguration Read(ConfigurationDocuments documents)
    {
        var machine = documents.Legacy.At("machine");
        var cluster = documents.Legacy.At("cluster");
        var node = documents.Find("KubeNodeConfig");
        var kubelet = documents.Find("KubeletConfig");
        var network = documents.Find("KubeNetworkConfig");
        var clusterDocument = documents.Find("KubeClusterConfig");
        var apiServer = documents.Find("KubeAPIServerConfig");
        var issuer = documents.Find("KubeServiceAccountConfig").At("issuer");

        // In the legacy form Talos itself gives control planes their role.
        var isLegacyControlPlane = node is null && machine.Text("type") == "controlplane";
        return new MachineConfiguration
        {
            Type = machine.Text("type") == "controlplane" ? NodeType.ControlPlane : NodeType.Worker,
            MachineToken = machine.Text("token") ?? "",
            BootstrapToken = cluster.Text("token") ?? "",
            Machine = Authority.FromBase64(machine.At("ca")) ?? new Authority("", Key: null),
            Etcd = Authority.FromBase64(cluster.At("etcd", "ca")),
            Kubernetes = KubernetesAuthority(documents, cluster),
            ServiceAccountKey = issuer.Text("privateKey") ?? Authority.Decode(cluster.Text("serviceAccount", "key")),
            ServiceAccountIssuer = issuer.Text("issuerURL"),
            Hostname = documents.Find("HostnameConfig").Text("hostname") ?? machine.Text("network", "hostname"),
            Addresses = [.. Addresses(documents)],
            VirtualAddress = IPAddress.TryParse(documents.Find("Layer2VIPConfig").Text("name"), out var address) ? address : null,
            MachineNames = machine.Texts("certSANs"),
            ApiServerNames = [.. apiServer.Texts("certExtraSANs"), .. cluster.Texts("apiServer", "certSANs")],
            ApiServerFlags = machine.Text("type") == "controlplane" ? ApiServerFlags(documents, cluster) : [],
            ClusterName = clusterDocument.Text("clusterName") ?? cluster.Text("clusterName"),
            Endpoint = Uri.TryCreate(clusterDocument.Text("endpoint") ?? cluster.Text("controlPlane", "endpoint"), UriKind.Absolute, out var endpoint)
                ? endpoint
                : null,
            DnsDomain = network.Text("dnsDomain") ?? cluster.Text("network", "dnsDomain"),
            PodRange = Range(network.Texts("podSubnets"), cluster.Texts("network", "podSubnets")),
            ServiceRange = Range(network.Texts("serviceSubnets"), cluster.Texts("network", "serviceSubnets")),
            Images = Images(documents, machine, cluster),
            Labels = node.Map("labels").SetItems(machine.Map("nodeLabels")).SetItems(isLegacyControlPlane ? [KeyValuePair.Create(ControlPlaneRole, "")] : []),
            Taints = node.Map("taints").SetItems(machine.Map("nodeTaints")).SetItems(RegisteredTaints(machine))
                .SetItems(isLegacyControlPlane && cluster.Flag("allowSchedulingOnControlPlanes") != true ? [KeyValuePair.Create(ControlPlaneRole, "NoSchedule")] : []),
            MaxPods = int.TryParse(kubelet.Text("config", "maxPods") ?? machine.Text("kubelet", "extraConfig", "maxPods"), out var pods) ? pods : 110,
            VolumeGroupDisks =
            [
                .. documents.OfKind("LVMVolumeGroupConfig").Select(group => group.Root.Text("provisioning", "volumeSelector", "match")).OfType<string>()
                    .Select(expression => new DiskSelector(expression)),
            ],
            AdminLifetime = Duration(cluster.Text("adminKubeconfig", "certLifetime")) ?? TimeSpan.FromHours(8760),
            Discovers = documents.Find("DiscoveryServiceConfig") is not null || LegacyDiscovers(cluster),
            ApiServerObstacle = ApiServerObstacle(documents, cluster),
        };
    }

    /// <summary>A duration as Talos writes it, such as <c>1h30m</c>; null for anything else.</summary>
    public static TimeSpan? Duration(string? text)
    {
        if (text is null)
            return null;
        try
        {
            return XmlConvert.ToTimeSpan("PT" + text.ToUpperInvariant());
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static Authority? KubernetesAuthority(ConfigurationDocuments documents, YamlNode? cluster)
    {
        var document = documents.Find("KubeAPIServerCAConfig");
        return Authority.FromPem(document.At("issuingCA"))
            ?? (document.Texts("acceptedCAs") is [var accepted, ..] ? new Authority(accepted, Key: null) : null)
            ?? Authority.FromBase64(cluster.At("ca"));
    }

    private static IEnumerable<IPAddress> Addresses(ConfigurationDocuments documents) => documents.All
        .Where(document => document.Kind is "LinkConfig" or "BondConfig" or "VLANConfig" or "BridgeConfig")
        .SelectMany(document => document.Root.Items("addresses"))
        .Select(item => IPNetworkAddress(item.Text("address")))
        .OfType<IPAddress>();

    private static IPAddress? IPNetworkAddress(string? text) => IPAddress.TryParse(text?.Split('/')[0], out var address) ? address : null;

    private static IPNetwork? Range(ImmutableArray<string> document, ImmutableArray<string> legacy) =>
        (document.IsEmpty ? legacy : document) is [var first, ..] && IPNetwork.TryParse(first, out var range) ? range : null;

    private static ImmutableSortedDictionary<string, string> Images(ConfigurationDocuments documents, YamlNode? machine, YamlNode? cluster)
    {
        (string Component, string? Image)[] images =
        [
            (KubernetesComponents.Kubelet, documents.Find("KubeletConfig").Text("image") ?? machine.Text("kubelet", "image")),
            (KubernetesComponents.ApiServer, documents.Find("KubeAPIServerConfig").Text("image") ?? cluster.Text("apiServer", "image")),
            (KubernetesComponents.ControllerManager, documents.Find("KubeControllerManagerConfig").Text("image") ?? cluster.Text("controllerManager", "image")),
            (KubernetesComponents.Scheduler, documents.Find("KubeSchedulerConfig").Text("image") ?? cluster.Text("scheduler", "image")),
            (KubernetesComponents.Proxy, documents.Find("KubeProxyConfig").Text("image") ?? cluster.Text("proxy", "image")),
        ];
        return images.Where(entry => entry.Image is not null).ToImmutableSortedDictionary(
            entry => entry.Component, entry => entry.Image!, StringComparer.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, string>> RegisteredTaints(YamlNode? machine) =>
        machine.Items("kubelet", "extraConfig", "registerWithTaints").Where(taint => taint.Text("key") is not null).Select(taint => KeyValuePair.Create(
            taint.Text("key")!, taint.Text("value") is { } value ? $"{value}:{taint.Text("effect")}" : taint.Text("effect") ?? "NoSchedule"));

    private static bool LegacyDiscovers(YamlNode? cluster) =>
        cluster.Flag("discovery", "enabled") == true && cluster.Flag("discovery", "registries", "service", "disabled") != true;

    // Structured authentication is a file that Talos writes, and takes the place of arguments that say the same.
    private static ImmutableArray<string> ApiServerFlags(ConfigurationDocuments documents, YamlNode? cluster)
    {
        var arguments = documents.Find("KubeAPIServerConfig").Map("extraArgs").SetItems(cluster.At("apiServer").Map("extraArgs"));
        return
        [
            documents.Find("KubeAuthenticationConfig") is null ? "--anonymous-auth=false" : $"--authentication-config={AuthenticationFile}",
            .. arguments.Select(argument => $"--{argument.Key}={argument.Value}"),
        ];
    }

    private static string? ApiServerObstacle(ConfigurationDocuments documents, YamlNode? cluster)
    {
        if (documents.Find("KubeAPIServerConfig") is null)
            return cluster.At("apiServer") is null ? "no document configures the API server" : null;
        string[] missing = [.. new[] { "KubeNetworkConfig", "KubeClusterConfig", "KubeSchedulerConfig" }.Where(kind => documents.Find(kind) is null)];
        if (missing.Length > 0)
            return $"the API server waits for {string.Join(", ", missing)}";
        var authorizers = documents.OfKind("KubeAuthorizerConfig").Select(document => document.Root.Text("type")).ToHashSet();
        return authorizers.Contains("Node") && authorizers.Contains("RBAC") ? null : "the API server has no authorizers Node and RBAC";
    }
}
