using ManagedKube.Talos.Documents;

namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>Features of the machine.</summary>
internal sealed record FeatureSection
{
    public bool DiskQuotaSupport => true;

    public KubePrismSection KubePrism { get; } = new();

    public HostDns HostDNS { get; } = new();

    public ApiAccessSection? KubernetesTalosAPIAccess { get; init; }

    internal sealed record KubePrismSection
    {
        public bool Enabled => true;

        public int Port => KubePrismConfig.UsualPort;
    }

    internal sealed record ApiAccessSection(IReadOnlyList<string> AllowedRoles, IReadOnlyList<string> AllowedKubernetesNamespaces)
    {
        public bool Enabled => true;
    }
}
