using System.Collections.Immutable;
using ManagedKube.Talos.Secrets;
using Pulumi.Protocol.Values;

namespace ManagedKube.Talos.Provider.Bundles;

/// <summary>Writes root secrets as outputs: each element, and all of them in the exchange form. All are secret, except for the end of their life.</summary>
internal static class BundleState
{
    /// <summary>All secrets, as <c>talosctl gen secrets</c> writes them.</summary>
    public const string Bundle = "bundle";

    /// <summary>When the first of the authorities ends.</summary>
    public const string ExpiresAt = "expiresAt";

    private static readonly ImmutableArray<(string Name, Func<SecretsBundle, string> Read)> Elements =
    [
        (Bundle, SecretsFile.Write),
        ("clusterId", bundle => bundle.ClusterId),
        ("clusterSecret", bundle => bundle.ClusterSecret),
        ("bootstrapToken", bundle => bundle.BootstrapToken),
        ("trustdToken", bundle => bundle.TrustdToken),
        ("secretboxKey", bundle => bundle.SecretboxKey),
        ("osCertificate", bundle => bundle.Os.Certificate),
        ("osKey", bundle => bundle.Os.Key),
        ("etcdCertificate", bundle => bundle.Etcd.Certificate),
        ("etcdKey", bundle => bundle.Etcd.Key),
        ("kubernetesCertificate", bundle => bundle.Kubernetes.Certificate),
        ("kubernetesKey", bundle => bundle.Kubernetes.Key),
        ("aggregatorCertificate", bundle => bundle.Aggregator.Certificate),
        ("aggregatorKey", bundle => bundle.Aggregator.Key),
        ("serviceAccountKey", bundle => bundle.ServiceAccountKey),
    ];

    public static PropertyMap Outputs(PropertyMap inputs, SecretsBundle bundle) => inputs
        .SetAll(Elements.Select(element => KeyValuePair.Create(element.Name, Properties.Secret(element.Read(bundle)))))
        .Set(ExpiresAt, Instant.Format(SecretsCheck.ExpiresAt(bundle)));

    public static PropertyMap PreviewOfNew(PropertyMap inputs) => inputs
        .SetAll(Elements.Select(element => KeyValuePair.Create(element.Name, UnknownValue.Instance.AsSecret())))
        .Set(ExpiresAt, UnknownValue.Instance);

    /// <summary>The secrets that are recorded.</summary>
    public static SecretsBundle Recorded(PropertyMap outputs) => SecretsFile.Read(outputs.Text(Bundle) ?? "");
}
