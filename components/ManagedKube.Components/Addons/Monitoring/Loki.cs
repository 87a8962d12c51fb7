using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Monitoring;

/// <summary>Keeps the logs: their chunks are in a bucket, what is not there yet on volumes.</summary>
internal sealed class Loki : Addon
{
    private const string Name = "loki";
    private const string Credentials = "loki-s3";
    private const string AccessKey = "LOKI_S3_ACCESS_KEY";
    private const string SecretKey = "LOKI_S3_SECRET_KEY";

    // The chart in Grafana's own repository is that of the enterprise edition by now.
    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://grafana-community.github.io/helm-charts");

    /// <param name="context">What it is made with.</param>
    /// <param name="after">Volumes, and the stack that shows what it keeps.</param>
    public Loki(AddonContext context, params IEnumerable<Resource> after)
        : base(nameof(Loki), Name, context, after)
    {
        var credentials = Keep(Credentials, NamespaceNames.Monitoring, S3.Keys(context.Buckets[BucketUse.Logs], AccessKey, SecretKey));
        var settings = new ReleaseSettings { Name = Name, Namespace = NamespaceNames.Monitoring, Timeout = TimeSpan.FromMinutes(15) };
        _ = Install(Chart, settings, ValuesOf(context.Plan), credentials);
        RegisterOutputs();
    }

    /// <summary>Where it is reached inside the cluster.</summary>
    public static string UrlOf(ClusterPlan plan) => $"http://loki-gateway.{NamespaceNames.Monitoring}.svc.{plan.Names.InternalDomain}";

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan)
    {
        var (production, bucket) = (plan.IsProduction(), S3.Bucket(plan, BucketUse.Logs));
        return new ChartValues
        {
            { "global.clusterDomain", plan.Names.InternalDomain },
            { "deploymentMode", "Monolithic" },
            // Who may reach it is a matter of network policies.
            { "loki.auth_enabled", false },
            { "loki.analytics.reporting_enabled", false },
            { "loki.commonConfig.replication_factor", production ? 3 : 1 },
            { "loki.storage.type", "s3" },
            { "loki.storage.bucketNames.chunks", bucket },
            { "loki.storage.bucketNames.ruler", bucket },
            { "loki.storage.s3.endpoint", S3.Endpoint(plan) },
            { "loki.storage.s3.region", plan.ObjectStorage.Region },
            { "loki.storage.s3.accessKeyId", $"${{{AccessKey}}}" },
            { "loki.storage.s3.secretAccessKey", $"${{{SecretKey}}}" },
            { "loki.storage.s3.s3ForcePathStyle", true },
            { "loki.schemaConfig.configs", List(Schema()) },
            { "loki.compactor.retention_enabled", true },
            { "loki.compactor.delete_request_store", "s3" },
            { "loki.compactor.working_directory", "/var/loki/compactor" },
            // 31 days.
            { "loki.limits_config.retention_period", "744h" },
            { "loki.limits_config.allow_structured_metadata", true },
            { "loki.limits_config.ingestion_rate_mb", 16 },
            { "loki.limits_config.ingestion_burst_size_mb", 32 },
            { "loki.limits_config.max_query_series", 5000 },
            { "loki.ingester.chunk_encoding", "snappy" },
            { "loki.querier.max_concurrent", 4 },
            { "singleBinary.replicas", production ? 3 : 1 },
            // The keys of the bucket stand in the configuration as the names of variables.
            { "singleBinary.extraArgs", List("-config.expand-env=true") },
            { "singleBinary.extraEnvFrom", List(new ChartValues { { "secretRef.name", Credentials } }) },
            { "singleBinary.persistence.storageClass", StorageClassNames.Block },
            { "singleBinary.persistence.size", "4Gi" },
            { "singleBinary.resources", Resources("300m", "1Gi", "3Gi") },
            { "gateway.replicas", production ? 2 : 1 },
            { "gateway.resources", Resources("20m", "32Mi", "128Mi") },
            // By default they take 8 GB.
            { "chunksCache.allocatedMemory", production ? 512 : 256 },
            { "chunksCache.allocatedCPU", "100m" },
            { "resultsCache.allocatedMemory", production ? 256 : 128 },
            { "resultsCache.allocatedCPU", "50m" },
            { "lokiCanary.enabled", false },
            { "test.enabled", false },
            { "monitoring.serviceMonitor.enabled", true },
            { "monitoring.dashboards.enabled", true },
            { "monitoring.alerts.enabled", true },
            { "write.replicas", 0 },
            { "read.replicas", 0 },
            { "backend.replicas", 0 },
        };
    }

    // What is kept by one entry is only found by it: another one is added behind it, with a day to come.
    private static ChartValues Schema() => new()
    {
        { "from", "2026-01-01" },
        { "store", "tsdb" },
        { "object_store", "s3" },
        { "schema", "v13" },
        { "index.prefix", "loki_index_" },
        { "index.period", "24h" },
    };
}
