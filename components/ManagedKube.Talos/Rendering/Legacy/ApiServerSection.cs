using ManagedKube.Talos.Documents.Kubernetes;

namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>The Kubernetes API server.</summary>
internal sealed record ApiServerSection(string Image, IReadOnlyDictionary<string, string> ExtraArgs, IReadOnlyList<string> CertSANs)
{
    public IReadOnlyList<VolumeSection>? ExtraVolumes { get; init; }

    public required IReadOnlyList<PluginSection> AdmissionControl { get; init; }

    public AuditPolicy AuditPolicy { get; } = new();

    internal sealed record VolumeSection(string HostPath, string MountPath)
    {
        public bool Readonly => true;
    }

    internal sealed record PluginSection(string Name, PodSecurityConfiguration Configuration);
}
