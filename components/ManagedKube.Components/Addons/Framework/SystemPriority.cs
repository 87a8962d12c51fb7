namespace ManagedKube.Components.Addons.Framework;

/// <summary>Kubernetes' own priorities of pods.</summary>
internal static class SystemPriority
{
    /// <summary>What the cluster cannot be without.</summary>
    public const string Cluster = "system-cluster-critical";

    /// <summary>What its node cannot be without.</summary>
    public const string Node = "system-node-critical";
}
