namespace ManagedKube.Model.Definition;

/// <summary>What is delivered (product spec 1.1).</summary>
public enum Offering
{
    /// <summary>Managed Core Kubernetes: a small, hardened base.</summary>
    Core,

    /// <summary>Managed Kubernetes: the ready-to-use platform.</summary>
    Full,
}
