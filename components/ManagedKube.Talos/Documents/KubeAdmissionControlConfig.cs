using ManagedKube.Talos.Documents.Kubernetes;

namespace ManagedKube.Talos.Documents;

/// <summary>The configuration of an admission plugin (1.14).</summary>
internal sealed record KubeAdmissionControlConfig(string Name, PodSecurityConfiguration Configuration) : TalosDocument;
