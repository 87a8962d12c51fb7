using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Monitoring;

/// <summary>Keeps profiles of applications (an option): in a bucket, and what is not there yet on a volume. Grafana shows them.</summary>
internal sealed class Pyroscope : Addon
{
    private const string Name = "pyroscope";
    private const string Credentials = "pyroscope-s3";
    private const string AccessKey = "PYROSCOPE_S3_ACCESS_KEY";
    private const string SecretKey = "PYROSCOPE_S3_SECRET_KEY";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://grafana.github.io/helm-charts");

    /// <param name="context">What it is made with.</param>
    /// <param name="after">Volumes, and the stack that shows what it keeps.</param>
    public Pyroscope(AddonContext context, params IEnumerable<Resource> after)
        : base(nameof(Pyroscope), Name, context, after)
    {
        var credentials = Keep(Credentials, NamespaceNames.Pyroscope, S3.Keys(context.Buckets[BucketUse.Profiles], AccessKey, SecretKey));
        var settings = new ReleaseSettings { Name = Name, Namespace = NamespaceNames.Pyroscope, Timeout = TimeSpan.FromMinutes(15) };
        _ = Install(Chart, settings, ValuesOf(context.Plan), credentials);
        RegisterOutputs();
    }

    /// <summary>Where it is reached inside the cluster.</summary>
    public static string UrlOf(ClusterPlan plan) => $"http://{Name}.{NamespaceNames.Pyroscope}.svc.{plan.Names.InternalDomain}:4040";

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan) => new()
    {
        // It is put behind names as it is, and a name that ends with a dot is searched for nowhere else.
        { "pyroscope.cluster_domain", $".{plan.Names.InternalDomain}." },
        { "pyroscope.persistence.enabled", true },
        { "pyroscope.persistence.storageClassName", StorageClassNames.Block },
        { "pyroscope.resources", Resources("100m", "512Mi", "2Gi") },
        { "pyroscope.structuredConfig.analytics.reporting_enabled", false },
        { "pyroscope.structuredConfig.storage.backend", "s3" },
        // It takes a host, not an address.
        { "pyroscope.structuredConfig.storage.s3.endpoint", new Uri(S3.Endpoint(plan)).Host },
        { "pyroscope.structuredConfig.storage.s3.region", plan.ObjectStorage.Region },
        { "pyroscope.structuredConfig.storage.s3.bucket_name", S3.Bucket(plan, BucketUse.Profiles) },
        // The keys of the bucket stand in the configuration as the names of variables.
        { "pyroscope.structuredConfig.storage.s3.access_key_id", $"${{{AccessKey}}}" },
        { "pyroscope.structuredConfig.storage.s3.secret_access_key", $"${{{SecretKey}}}" },
        { "pyroscope.extraArgs", Literal(("config.expand-env", "true")) },
        { "pyroscope.extraEnvFrom", List(new ChartValues { { "secretRef.name", Credentials } }) },
        // The platform's own collects logs; profiles are sent by the applications themselves.
        { "alloy.enabled", false },
        { "serviceMonitor.enabled", plan.IsMonitored() },
    };
}
