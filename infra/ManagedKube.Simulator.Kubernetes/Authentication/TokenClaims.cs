namespace ManagedKube.Simulator.Kubernetes.Authentication;

/// <summary>Whose token it is.</summary>
internal sealed record TokenClaims(string Namespace, string Account, string Uid)
{
    /// <summary>The Secret that it lives and dies with; null for none.</summary>
    public string? Secret { get; init; }
}
