namespace ManagedKube.Talos.Settings;

/// <summary>What the Kubernetes API demands of pods in namespaces without a label that says so.</summary>
public sealed record PodSecuritySettings
{
    /// <summary>What is refused.</summary>
    public PodSecurityLevel Enforce { get; init; } = PodSecurityLevel.Baseline;

    /// <summary>What is noted in the audit log.</summary>
    public PodSecurityLevel Audit { get; init; } = PodSecurityLevel.Restricted;

    /// <summary>What whoever makes the pod is warned of.</summary>
    public PodSecurityLevel Warn { get; init; } = PodSecurityLevel.Restricted;

    /// <summary>Namespaces that nothing is demanded in. Prefer a label on the namespace.</summary>
    public IReadOnlyList<string> ExemptNamespaces { get; init; } = ["kube-system"];
}
