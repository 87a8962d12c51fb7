using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.Talos.Resources;

/// <summary>A kubeconfig: how kubectl reaches and convinces the Kubernetes API of a cluster. A change makes another certificate in place; the resource is never replaced.</summary>
[ResourceType(TypeToken, null)]
public sealed class KubeConfiguration : CustomResource
{
    private const string TypeToken = "managedkube-talos:index:KubeConfiguration";

    /// <summary>Name of the cluster.</summary>
    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; } = null!;

    /// <summary>The URL of the Kubernetes API, for example https://10.20.0.20:6443.</summary>
    [Output("server")]
    public Output<string> Server { get; private set; } = null!;

    /// <summary>Name of the user. Left out: admin.</summary>
    [Output("user")]
    public Output<string?> User { get; private set; } = null!;

    /// <summary>Groups of the user, to which rights are bound. Left out: system:masters, which may do everything and which nothing but another authority takes back.</summary>
    [Output("groups")]
    public Output<ImmutableArray<string>> Groups { get; private set; } = null!;

    /// <summary>How many hours the certificate is valid. Left out: 8760, a year. It never outlives its authority.</summary>
    [Output("lifetimeHours")]
    public Output<int?> LifetimeHours { get; private set; } = null!;

    /// <summary>A proxy to reach the cluster through: a URL with http, https or socks5. Left out: none.</summary>
    [Output("proxyUrl")]
    public Output<string?> ProxyUrl { get; private set; } = null!;

    /// <summary>The kubeconfig, YAML.</summary>
    [Output("kubeConfig")]
    public Output<string> KubeConfig { get; private set; } = null!;

    /// <summary>When the certificate was made, RFC 3339.</summary>
    [Output("issuedAt")]
    public Output<string> IssuedAt { get; private set; } = null!;

    /// <summary>When the certificate ends, RFC 3339. With less than a third of its life left, or 90 days, the next update makes another one in place; also after the end.</summary>
    [Output("expiresAt")]
    public Output<string> ExpiresAt { get; private set; } = null!;

    /// <summary>Creates a KubeConfiguration.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public KubeConfiguration(string name, KubeConfigurationArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new KubeConfigurationArgs(), PackageVersion.Defaults(options))
    {
    }
}
