namespace ManagedKube.Talos.Documents;

/// <summary>Which cluster the node belongs to, and where its Kubernetes API answers.</summary>
internal sealed record KubeClusterConfig(string ClusterName, string Endpoint) : TalosDocument;
