namespace ManagedKube.Talos.Documents;

/// <summary>The cluster's internal domain and its ranges of pods and services (1.14).</summary>
internal sealed record KubeNetworkConfig(
    string DnsDomain, IReadOnlyList<string> PodSubnets, IReadOnlyList<string> ServiceSubnets, int NodeCIDRMaskSizeIPv4) : TalosDocument;
