namespace ManagedKube.Talos.Documents;

/// <summary>The Kubernetes API server (1.14).</summary>
internal sealed record KubeAPIServerConfig(
    string Image, IReadOnlyList<string> CertExtraSANs, IReadOnlyDictionary<string, string> ExtraArgs) : TalosDocument;
