namespace ManagedKube.Model.Lifecycle;

/// <summary>Where a Talos branch stands (L16).</summary>
public enum TalosPhase
{
    /// <summary>It is one of the two newest.</summary>
    Current,

    /// <summary>It is older than the two newest.</summary>
    Old,

    /// <summary>It does not run the Kubernetes that the cluster has.</summary>
    Incompatible,

    /// <summary>It is not known.</summary>
    Unknown,
}
