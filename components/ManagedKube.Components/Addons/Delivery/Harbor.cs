using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Addons.Security;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Delivery;

/// <summary>The registry of images and charts. Its blobs are in a bucket, what it knows of them in its database.</summary>
internal sealed class Harbor : Addon
{
    private const string Name = "harbor";

    // None of the chart's own names, which it would overwrite.
    private const string Credentials = "harbor-platform";
    private const string RegistryUser = "harbor_registry_user";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://helm.goharbor.io");

    /// <param name="context">What it is made with.</param>
    /// <param name="after">Volumes, the ingress controllers, and the certificate that its tokens are signed with.</param>
    public Harbor(AddonContext context, params IEnumerable<Resource> after)
        : base(nameof(Harbor), Name, context, after)
    {
        AdministratorPassword = Password("harbor-admin").Result;
        List<Resource> needed = [Keep(Credentials, NamespaceNames.Harbor, Secrets(context.Buckets[BucketUse.Images]))];
        var values = ValuesOf(context.Plan);
        // The chart takes no secret for it. The database keeps the first one, so it never changes.
        values.Add("database.internal.password", Password("harbor-database").Result);
        if (context.SignOnAt(ConsoleNames.Harbor) is { } signOn)
        {
            values.Add(HarborSignOn.ValuesOf(signOn.Provider, signOn.Client, signOn.Secret));
            if (signOn.Provider.CertificateAuthority is { } authority)
                needed.Add(Keep(HarborSignOn.AuthoritySecret, NamespaceNames.Harbor, HarborSignOn.AuthorityEntries(authority)));
        }

        var settings = new ReleaseSettings { Name = Name, Namespace = NamespaceNames.Harbor, Timeout = TimeSpan.FromMinutes(20), HoldsData = true };
        _ = Install(Chart, settings, values, needed);
        RegisterOutputs();
    }

    /// <summary>The password of the user <c>admin</c>; a secret.</summary>
    public Output<string> AdministratorPassword { get; }

    /// <summary>Its values, but for the password of the database and single sign-on.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan)
    {
        var host = plan.HostOf(ConsoleNames.Harbor);
        return new ChartValues
        {
            { "externalURL", $"https://{host}" },
            { "expose.type", "ingress" },
            // The ingress controller has the certificate of all consoles.
            { "expose.tls.certSource", "none" },
            { "expose.ingress.className", IngressClass.ExternalSecured },
            { "expose.ingress.hosts.core", host },
            {
                "expose.ingress.annotations",
                Literal(
                    ("nginx.org/client-max-body-size", "0"), ("nginx.org/proxy-read-timeout", "900s"), ("nginx.org/proxy-send-timeout", "900s"),
                    ("nginx.org/redirect-to-https", "true"))
            },
            // Its volumes can be held by one pod only.
            { "updateStrategy.type", "Recreate" },
            { "ipFamily.ipv6.enabled", false },
            { "existingSecretAdminPassword", Credentials },
            { "existingSecretSecretKey", Credentials },
            { "core.existingSecret", Credentials },
            { "core.existingXsrfSecret", Credentials },
            // Else every upgrade would bring another key, and end all sessions.
            { "core.secretName", PlatformCertificates.HarborTokenSecret },
            { "core.resources", Resources("50m", "256Mi", "768Mi") },
            { "jobservice.existingSecret", Credentials },
            { "jobservice.jobLoggers", List("database") },
            { "jobservice.resources", Resources("50m", "128Mi", "512Mi") },
            { "registry.existingSecret", Credentials },
            { "registry.credentials.existingSecret", Credentials },
            { "registry.registry.resources", Resources("50m", "128Mi", "512Mi") },
            { "registry.controller.resources", Resources("20m", "64Mi", "256Mi") },
            { "portal.resources", Resources("10m", "32Mi", "128Mi") },
            { "trivy.enabled", true },
            { "database.internal.resources", Resources("100m", "256Mi", "1Gi") },
            { "redis.internal.resources", Resources("20m", "64Mi", "256Mi") },
            { "persistence.resourcePolicy", "keep" },
            { "persistence.persistentVolumeClaim.database.storageClass", StorageClassNames.Block },
            { "persistence.persistentVolumeClaim.database.size", "3Gi" },
            { "persistence.persistentVolumeClaim.redis.storageClass", StorageClassNames.Block },
            { "persistence.persistentVolumeClaim.trivy.storageClass", StorageClassNames.Block },
            // Nodes need not reach the bucket themselves.
            { "persistence.imageChartStorage.disableredirect", true },
            { "persistence.imageChartStorage.type", "s3" },
            { "persistence.imageChartStorage.s3.existingSecret", Credentials },
            { "persistence.imageChartStorage.s3.region", plan.ObjectStorage.Region },
            { "persistence.imageChartStorage.s3.bucket", S3.Bucket(plan, BucketUse.Images) },
            { "persistence.imageChartStorage.s3.regionendpoint", S3.Endpoint(plan) },
            { "persistence.imageChartStorage.s3.secure", true },
            { "persistence.imageChartStorage.s3.v4auth", true },
            { "persistence.imageChartStorage.s3.rootdirectory", "/registry" },
            { "metrics", Metrics.Of(plan) },
        };
    }

    private InputMap<string> Secrets(BucketAccount bucket)
    {
        var registry = Password("harbor-registry");
        return new InputMap<string>
        {
            ["HARBOR_ADMIN_PASSWORD"] = AdministratorPassword,
            ["secretKey"] = Password("harbor-secret-key", 16).Result,
            ["secret"] = Password("harbor-core-secret", 16).Result,
            ["CSRF_KEY"] = Password("harbor-csrf").Result,
            ["JOBSERVICE_SECRET"] = Password("harbor-jobservice", 16).Result,
            ["REGISTRY_HTTP_SECRET"] = Password("harbor-registry-http", 16).Result,
            ["REGISTRY_PASSWD"] = registry.Result,
            ["REGISTRY_HTPASSWD"] = Htpasswd.Line(RegistryUser, registry),
            ["REGISTRY_STORAGE_S3_ACCESSKEY"] = bucket.AccessKeyId,
            ["REGISTRY_STORAGE_S3_SECRETKEY"] = S3.SecretKey(bucket),
        };
    }
}
