using Pulumi;

namespace ManagedKube.Talos.Resources;

/// <summary>The root secrets of a Talos cluster. They are made once; no change of an input makes others or replaces them. Protect the resource: who loses them loses the cluster.</summary>
[ResourceType(TypeToken, null)]
public sealed class SecretsBundle : CustomResource
{
    private const string TypeToken = "managedkube-talos:index:SecretsBundle";

    /// <summary>Name of the cluster. It never changes.</summary>
    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; } = null!;

    /// <summary>How many hours new authorities live. Left out: 87600, ten years. Of use at the creation only; a later change is refused.</summary>
    [Output("authorityLifetimeHours")]
    public Output<int?> AuthorityLifetimeHours { get; private set; } = null!;

    /// <summary>All root secrets, in the form of 'talosctl gen secrets': for escrow outside the stack, and for recovery by hand.</summary>
    [Output("bundle")]
    public Output<string> Bundle { get; private set; } = null!;

    /// <summary>The cluster's id for discovery: 32 bytes in Base64.</summary>
    [Output("clusterId")]
    public Output<string> ClusterId { get; private set; } = null!;

    /// <summary>The secret that members encrypt their discovery records with: 32 bytes in Base64.</summary>
    [Output("clusterSecret")]
    public Output<string> ClusterSecret { get; private set; } = null!;

    /// <summary>The token that kubelets join with.</summary>
    [Output("bootstrapToken")]
    public Output<string> BootstrapToken { get; private set; } = null!;

    /// <summary>The token that machines ask for their API certificate with.</summary>
    [Output("trustdToken")]
    public Output<string> TrustdToken { get; private set; } = null!;

    /// <summary>The key that Kubernetes encrypts secrets at rest with: 32 bytes in Base64.</summary>
    [Output("secretboxKey")]
    public Output<string> SecretboxKey { get; private set; } = null!;

    /// <summary>The certificate of the authority of the Talos API, PEM.</summary>
    [Output("osCertificate")]
    public Output<string> OsCertificate { get; private set; } = null!;

    /// <summary>The key of the authority of the Talos API, PEM.</summary>
    [Output("osKey")]
    public Output<string> OsKey { get; private set; } = null!;

    /// <summary>The certificate of the authority of etcd, PEM.</summary>
    [Output("etcdCertificate")]
    public Output<string> EtcdCertificate { get; private set; } = null!;

    /// <summary>The key of the authority of etcd, PEM.</summary>
    [Output("etcdKey")]
    public Output<string> EtcdKey { get; private set; } = null!;

    /// <summary>The certificate of the authority of Kubernetes, PEM.</summary>
    [Output("kubernetesCertificate")]
    public Output<string> KubernetesCertificate { get; private set; } = null!;

    /// <summary>The key of the authority of Kubernetes, PEM.</summary>
    [Output("kubernetesKey")]
    public Output<string> KubernetesKey { get; private set; } = null!;

    /// <summary>The certificate of the authority of aggregated API servers, PEM.</summary>
    [Output("aggregatorCertificate")]
    public Output<string> AggregatorCertificate { get; private set; } = null!;

    /// <summary>The key of the authority of aggregated API servers, PEM.</summary>
    [Output("aggregatorKey")]
    public Output<string> AggregatorKey { get; private set; } = null!;

    /// <summary>The key that service-account tokens are signed with, PEM.</summary>
    [Output("serviceAccountKey")]
    public Output<string> ServiceAccountKey { get; private set; } = null!;

    /// <summary>When the first of the authorities ends, RFC 3339. A warning is given from a year before.</summary>
    [Output("expiresAt")]
    public Output<string> ExpiresAt { get; private set; } = null!;

    /// <summary>Creates a SecretsBundle.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public SecretsBundle(string name, SecretsBundleArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new SecretsBundleArgs(), PackageVersion.Defaults(options))
    {
    }
}
