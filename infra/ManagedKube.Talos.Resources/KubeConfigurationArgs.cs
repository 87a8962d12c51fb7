using Pulumi;

namespace ManagedKube.Talos.Resources;

/// <summary>What a KubeConfiguration shall be.</summary>
public sealed class KubeConfigurationArgs : ResourceArgs
{
    /// <summary>Name of the cluster.</summary>
    [Input("clusterName", required: true)]
    public Input<string> ClusterName { get; set; } = null!;

    /// <summary>The certificate of the authority of Kubernetes, PEM (kubernetesCertificate of the SecretsBundle).</summary>
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

    /// <summary>The URL of the Kubernetes API, for example https://10.20.0.20:6443.</summary>
    [Input("server", required: true)]
    public Input<string> Server { get; set; } = null!;

    /// <summary>Name of the user. Left out: admin.</summary>
    [Input("user")]
    public Input<string>? User { get; set; }

    [Input("groups")]
    private InputList<string>? _groups;

    /// <summary>Groups of the user, to which rights are bound. Left out: system:masters, which may do everything and which nothing but another authority takes back.</summary>
    public InputList<string> Groups
    {
        get => _groups ??= new InputList<string>();
        set => _groups = value;
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
    public static new KubeConfigurationArgs Empty => new();
}
