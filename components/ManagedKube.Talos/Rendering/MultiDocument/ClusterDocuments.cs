using ManagedKube.Talos.Documents;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Rendering.MultiDocument;

/// <summary>What every node knows about its cluster.</summary>
internal static class ClusterDocuments
{
    public static IEnumerable<object> Of(NodeSettings settings, SecretsBundle secrets)
    {
        var cluster = settings.Cluster;
        yield return new DiscoveryIdentityConfig(secrets.ClusterId, secrets.ClusterSecret);
        if (cluster.DiscoveryEndpoint is { } endpoint)
            yield return new DiscoveryServiceConfig("default", endpoint);
        yield return new KubeClusterConfig(cluster.Name, cluster.Endpoint);
        yield return new KubeNodeConfig(new NodeIP([settings.Adapter.Network.ToString()]))
        {
            Labels = NodeLabels.Of(settings),
            Taints = new SortedDictionary<string, string>(settings.Taints.ToDictionary(), StringComparer.Ordinal),
        };
        yield return new KubeletConfig(new KubernetesImages(cluster.KubernetesVersion).Kubelet, Kubelet.Settings(settings));
        yield return new KubeNetworkConfig(
            cluster.InternalDomain, [cluster.PodRange.ToString()], [cluster.ServiceRange.ToString()], cluster.NodePrefixLength);
        yield return new KubePrismConfig(KubePrismConfig.UsualPort);
    }
}
