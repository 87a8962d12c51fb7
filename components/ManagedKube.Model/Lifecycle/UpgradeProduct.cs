namespace ManagedKube.Model.Lifecycle;

/// <summary>What a step of an upgrade path upgrades.</summary>
public enum UpgradeProduct
{
    /// <summary>The node operating system.</summary>
    Talos,

    /// <summary>Kubernetes.</summary>
    Kubernetes,
}
