namespace ManagedKube.Simulator.Kubernetes.Connections;

/// <summary>Which cluster a connection leads to.</summary>
internal sealed record DialledCluster(Cluster Cluster);
