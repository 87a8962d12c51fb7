namespace ManagedKube.Talos.Documents;

/// <summary>The cluster's internal domain and its ranges of pods and services.</summary>
internal sealed record KubeNetworkConfig(string DnsDomain, IReadOnlyList<string> PodSubnets, IReadOnlyList<string> ServiceSubnets) : TalosDocument
{
    /// <summary>One /24 of the pod range for each node (product spec 3.4).</summary>
    public int NodeCIDRMaskSizeIPv4 => 24;
}
