using System.Collections.Immutable;

namespace ManagedKube.Talos.Secrets;

/// <summary>What a kubeconfig says beside its certificate.</summary>
public sealed record KubeConfigSettings
{
    /// <summary>The group that may do everything. Nothing takes it back but another authority.</summary>
    public const string Masters = "system:masters";

    /// <summary>The cluster's name; the context is called <c>USER@NAME</c>.</summary>
    public required string ClusterName { get; init; }

    /// <summary>The URL of the Kubernetes API, <c>https://10.28.0.20:6443</c>.</summary>
    public required string Server { get; init; }

    /// <summary>The user's name, the certificate's common name.</summary>
    public string User { get; init; } = "admin";

    /// <summary>The user's groups, the certificate's organizations. Rights are bound to them.</summary>
    public ImmutableArray<string> Groups { get; init; } = [Masters];

    /// <summary>How long the certificate is valid. Automation needs hours.</summary>
    public TimeSpan Lifetime { get; init; } = TalosConfigSettings.DefaultLifetime;

    /// <summary>A proxy to reach the API through, as a URL; null for none.</summary>
    public string? ProxyUrl { get; init; }
}
