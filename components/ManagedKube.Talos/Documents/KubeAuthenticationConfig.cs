using ManagedKube.Talos.Documents.Kubernetes;

namespace ManagedKube.Talos.Documents;

/// <summary>Whom the Kubernetes API believes (1.14).</summary>
internal sealed record KubeAuthenticationConfig(AuthenticationConfiguration Configuration) : TalosDocument;
