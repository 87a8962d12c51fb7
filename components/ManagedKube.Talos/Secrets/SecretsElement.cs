namespace ManagedKube.Talos.Secrets;

/// <summary>The elements of root secrets as the exchange form names them, for messages.</summary>
internal static class SecretsElement
{
    public const string ClusterId = "cluster.id";
    public const string ClusterSecret = "cluster.secret";
    public const string BootstrapToken = "secrets.bootstraptoken";
    public const string TrustdToken = "trustdinfo.token";
    public const string SecretboxKey = "secrets.secretboxencryptionsecret";
    public const string Os = "certs.os";
    public const string Etcd = "certs.etcd";
    public const string Kubernetes = "certs.k8s";
    public const string Aggregator = "certs.k8saggregator";
    public const string ServiceAccountKey = "certs.k8sserviceaccount.key";
}
