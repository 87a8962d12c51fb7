namespace ManagedKube.Model.Definition;

/// <summary>Who brings a custom resource definition into the cluster (product spec 5.4).</summary>
public enum CrdInstaller
{
    /// <summary>The provider, on request.</summary>
    Provider,

    /// <summary>The client itself; not in Full production (V79).</summary>
    Client,
}
