using ManagedKube.Talos.Documents;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Rendering.MultiDocument;

/// <summary>What only workers have.</summary>
internal static class WorkerDocuments
{
    public static IEnumerable<object> Of(SecretsBundle secrets)
    {
        yield return new KubeAPIServerCAConfig { AcceptedCAs = [secrets.Kubernetes.Certificate] };
    }
}
