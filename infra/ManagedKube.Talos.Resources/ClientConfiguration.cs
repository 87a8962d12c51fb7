using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.Talos.Resources;

/// <summary>A talosconfig: how talosctl reaches and convinces the machines of a cluster. A change makes another certificate in place; the resource is never replaced.</summary>
[ResourceType(TypeToken, null)]
public sealed class ClientConfiguration : CustomResource
{
    private const string TypeToken = "managedkube-talos:index:ClientConfiguration";

    /// <summary>Name of the cluster.</summary>
    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; } = null!;

    /// <summary>Where the Talos API is called: addresses of control planes, with a port where it is not 50000. Never the virtual address of the Kubernetes API, which is away just when etcd is.</summary>
    [Output("endpoints")]
    public Output<ImmutableArray<string>> Endpoints { get; private set; } = null!;

    /// <summary>What the client may do, such as os:admin, os:operator, os:reader, os:etcd:backup. Left out: os:admin.</summary>
    [Output("roles")]
    public Output<ImmutableArray<string>> Roles { get; private set; } = null!;

    /// <summary>How many hours the certificate is valid. Left out: 8760, a year. It never outlives its authority.</summary>
    [Output("lifetimeHours")]
    public Output<int?> LifetimeHours { get; private set; } = null!;

    /// <summary>A proxy to reach the cluster through: a URL with http, https or socks5. Left out: none.</summary>
    [Output("proxyUrl")]
    public Output<string?> ProxyUrl { get; private set; } = null!;

    /// <summary>The talosconfig, YAML.</summary>
    [Output("talosConfig")]
    public Output<string> TalosConfig { get; private set; } = null!;

    /// <summary>When the certificate was made, RFC 3339.</summary>
    [Output("issuedAt")]
    public Output<string> IssuedAt { get; private set; } = null!;

    /// <summary>When the certificate ends, RFC 3339. With less than a third of its life left, or 90 days, the next update makes another one in place; also after the end.</summary>
    [Output("expiresAt")]
    public Output<string> ExpiresAt { get; private set; } = null!;

    /// <summary>Creates a ClientConfiguration.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public ClientConfiguration(string name, ClientConfigurationArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new ClientConfigurationArgs(), PackageVersion.Defaults(options))
    {
    }
}
