using ManagedKube.Talos.Documents;

namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>The machine.</summary>
internal sealed record MachineSection(string Type, string Token, CertificateKey Ca, KubeletSection Kubelet, FeatureSection Features)
{
    public IReadOnlyList<string>? CertSANs { get; init; }

    public InstallSection? Install { get; init; }

    public IReadOnlyList<FileSection>? Files { get; init; }

    public IReadOnlyDictionary<string, string>? Sysctls { get; init; }

    public KernelSection? Kernel { get; init; }

    public IReadOnlyDictionary<string, string>? NodeLabels { get; init; }
}
