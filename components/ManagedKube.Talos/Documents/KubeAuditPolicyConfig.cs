using ManagedKube.Talos.Documents.Kubernetes;

namespace ManagedKube.Talos.Documents;

/// <summary>What the audit log of the Kubernetes API records (1.14).</summary>
internal sealed record KubeAuditPolicyConfig(AuditPolicy Configuration) : TalosDocument;
