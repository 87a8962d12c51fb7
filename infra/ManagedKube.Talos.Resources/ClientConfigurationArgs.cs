using Pulumi;

namespace ManagedKube.Talos.Resources;

/// <summary>What a ClientConfiguration shall be.</summary>
public sealed class ClientConfigurationArgs : ResourceArgs
{
    /// <summary>Name of the cluster.</summary>
    [Input("clusterName", required: true)]
    public Input<string> ClusterName { get; set; } = null!;

    /// <summary>The certificate of the authority of the Talos API, PEM (osCertificate of the SecretsBundle).</summary>
    [Input("authorityCertificate", required: true)]
    public Input<string> AuthorityCertificate { get; set; } = null!;

    [Input("authorityKey", required: true)]
    private Input<string>? _authorityKey;

    /// <summary>The key of that authority, PEM.</summary>
    public Input<string>? AuthorityKey
    {
        get => _authorityKey;
        set => _authorityKey = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("endpoints", required: true)]
    private InputList<string>? _endpoints;

    /// <summary>Where the Talos API is called: addresses of control planes, with a port where it is not 50000. Never the virtual address of the Kubernetes API, which is away just when etcd is.</summary>
    public InputList<string> Endpoints
    {
        get => _endpoints ??= new InputList<string>();
        set => _endpoints = value;
    }

    [Input("roles")]
    private InputList<string>? _roles;

    /// <summary>What the client may do, such as os:admin, os:operator, os:reader, os:etcd:backup. Left out: os:admin.</summary>
    public InputList<string> Roles
    {
        get => _roles ??= new InputList<string>();
        set => _roles = value;
    }

    /// <summary>How many hours the certificate is valid. Left out: 8760, a year. It never outlives its authority.</summary>
    [Input("lifetimeHours")]
    public Input<int>? LifetimeHours { get; set; }

    [Input("proxyUrl")]
    private Input<string>? _proxyUrl;

    /// <summary>A proxy to reach the cluster through: a URL with http, https or socks5. Left out: none.</summary>
    public Input<string>? ProxyUrl
    {
        get => _proxyUrl;
        set => _proxyUrl = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    /// <summary>Arguments without values.</summary>
    public static new ClientConfigurationArgs Empty => new();
}
