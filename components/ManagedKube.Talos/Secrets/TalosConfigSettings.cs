using System.Collections.Immutable;

namespace ManagedKube.Talos.Secrets;

/// <summary>What a talosconfig says beside its certificate.</summary>
public sealed record TalosConfigSettings
{
    /// <summary>The name of the context: the cluster's.</summary>
    public required string ClusterName { get; init; }

    /// <summary>
    /// Where the Talos API is called: addresses of control planes. Never the virtual address of the Kubernetes API, which is away
    /// just when etcd is.
    /// </summary>
    public required ImmutableArray<string> Endpoints { get; init; }

    /// <summary>The roles of the client; <see cref="TalosRole"/>.</summary>
    public ImmutableArray<string> Roles { get; init; } = [TalosRole.Admin];

    /// <summary>How long the certificate is valid. Automation needs hours.</summary>
    public TimeSpan Lifetime { get; init; } = DefaultLifetime;

    /// <summary>A proxy to reach the endpoints through, as a URL; null for none.</summary>
    public string? ProxyUrl { get; init; }

    /// <summary>8,760 hours, a year, as Talos' own.</summary>
    public static TimeSpan DefaultLifetime { get; } = TimeSpan.FromHours(8_760);
}
