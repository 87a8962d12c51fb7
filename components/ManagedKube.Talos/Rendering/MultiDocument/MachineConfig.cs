using ManagedKube.Talos.Documents;

namespace ManagedKube.Talos.Rendering.MultiDocument;

/// <summary>What Talos 1.14 leaves in the document without kind.</summary>
internal sealed record MachineConfig(MachineConfig.MachineSection Machine, MachineConfig.ClusterSection Cluster) : MachineDocument
{
    internal sealed record MachineSection(string Type, string Token, CertificateKey Ca)
    {
        public IReadOnlyList<string>? CertSANs { get; init; }

        public FeatureSection Features { get; } = new();
    }

    internal sealed record FeatureSection
    {
        /// <summary>So that limits of ephemeral storage are measured rather than counted.</summary>
        public bool DiskQuotaSupport => true;
    }

    internal sealed record ClusterSection(string Token)
    {
        public EtcdSection? Etcd { get; init; }
    }
}
