namespace ManagedKube.Acceptance;

/// <summary>Where a fact is read.</summary>
public enum FactSource
{
    /// <summary>The OpenIaaS API.</summary>
    Iaas,

    /// <summary>The Kubernetes API.</summary>
    Kubernetes,
}
