using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Backup;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Backup;

/// <summary>Backs up applications and the platform: snapshots in the cluster, and exports in a bucket (product spec 4.8).</summary>
internal sealed class Kasten : Addon
{
    /// <summary>The user of its console, who may do everything there.</summary>
    public const string User = "auth-svc";

    // Its own parts look for each other by the name of the release.
    private const string Name = "k10";
    private const string Credentials = "k10-basic-auth";
    private const string BucketKey = "s3-ct-key";
    private const string Group = "config.kio.kasten.io/v1alpha1";
    private const string Admission = "admissionregistration.k8s.io/v1";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://charts.kasten.io");
    private static readonly CustomKind Profile = new(Group, "Profile", "jsonpath={.status.validation}=Success");
    private static readonly CustomKind Policy = new(Group, "Policy", "jsonpath={.status.validation}=Success");
    private static readonly CustomKind Protection = new(Admission, "ValidatingAdmissionPolicy");
    private static readonly CustomKind ProtectionBinding = new(Admission, "ValidatingAdmissionPolicyBinding");

    /// <param name="context">What it is made with.</param>
    /// <param name="backups">What is backed up.</param>
    /// <param name="license">The licence of its maker, a secret; null for none, which is enough for a few nodes.</param>
    /// <param name="after">Volumes and their snapshots, and the ingress controllers.</param>
    public Kasten(AddonContext context, BackupPlan backups, Input<string>? license, params IEnumerable<Resource> after)
        : base(nameof(Kasten), Name, context, after)
    {
        var signOn = context.SignOnAt(ConsoleNames.Kasten);
        var needed = signOn is null ? LocalUser() : SignOn(context, signOn);
        var settings = new ReleaseSettings { Name = Name, Namespace = NamespaceNames.Kasten, Timeout = TimeSpan.FromMinutes(20), HoldsData = true };
        var values = ValuesOf(context.Plan);
        if (license is not null)
            values.Add("license", license);
        var release = Install(Chart, settings, values, needed);

        var key = Keep(
            BucketKey,
            NamespaceNames.Kasten,
            S3.Keys(context.Buckets[BucketUse.ApplicationBackups], "aws_access_key_id", "aws_secret_access_key"),
            "secrets.kanister.io/aws");
        var profile = Declare(Profile, backups.Profile, NamespaceNames.Kasten, KastenObjects.Profile(context.Plan, BucketKey), release, key);
        var policies = new List<Resource>
        {
            Declare(Policy, backups.InfrastructurePolicy, NamespaceNames.Kasten, KastenObjects.InfrastructurePolicy(context.Plan, backups), profile),
        };
        policies.AddRange(backups.ClientPolicies.Select(policy =>
            Declare(Policy, policy.Name, NamespaceNames.Kasten, KastenObjects.ClientPolicy(policy, backups), profile)));

        // Whoever is an administrator of the cluster but not of the platform can change neither, whatever else he may do.
        var protection = Declare(Protection, KastenObjects.ProtectionName, null, KastenObjects.Protection(backups), policies);
        _ = Declare(ProtectionBinding, $"{KastenObjects.ProtectionName}-binding", null, KastenObjects.ProtectionBinding(), protection);
        RegisterOutputs();
    }

    /// <summary>The password of the console's user <c>auth-svc</c>, a secret; null with single sign-on, beside which there is no local user.</summary>
    public Output<string>? UserPassword { get; private set; }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan)
    {
        var host = plan.HostOf(ConsoleNames.Kasten);
        var values = Values(plan, host);
        // It knows one of both only.
        if (plan.SignOnAt(ConsoleNames.Kasten) is ({ } provider, { } client))
            values.Add(KastenSignOn.ValuesOf(host, plan.SignOn!.KastenAdmins, provider, client));
        else
            values.Add(new ChartValues { { "auth.basicAuth.enabled", true }, { "auth.basicAuth.secretName", Credentials } });
        return values;
    }

    private Resource[] LocalUser()
    {
        var password = Password("k10-console");
        UserPassword = password.Result;
        return [Keep(Credentials, NamespaceNames.Kasten, new InputMap<string> { ["auth"] = Htpasswd.Line(User, password) })];
    }

    private Resource[] SignOn(AddonContext context, ConsoleSignOn signOn)
    {
        var secret = Keep(KastenSignOn.Secret, NamespaceNames.Kasten, KastenSignOn.Entries(signOn.Client, signOn.Secret));
        if (signOn.Provider.CertificateAuthority is not { } authority)
            return [secret];
        var arguments = new ConfigMapArgs
        {
            Metadata = new ObjectMetaArgs { Name = KastenSignOn.AuthorityMap, Namespace = NamespaceNames.Kasten },
            Data = new InputMap<string> { [KastenSignOn.AuthorityKey] = authority },
        };
        return [secret, new ConfigMap($"{context.Code}-{KastenSignOn.AuthorityMap}", arguments, Options())];
    }

    private static ChartValues Values(ClusterPlan plan, string host) => new()
    {
        Agreement(plan.Definition.Kasten ?? new()),
        { "clusterName", plan.Definition.Code },
        { "cluster.domainName", plan.Names.InternalDomain },
        { "multicluster.enabled", false },
        { "global.persistence.enabled", true },
        { "global.persistence.storageClass", StorageClassNames.Block },
        { "global.persistence.size", "5Gi" },
        { "global.persistence.catalog.size", "5Gi" },
        { "global.persistence.jobs.size", "5Gi" },
        { "global.persistence.logging.size", "5Gi" },
        { "global.persistence.metering.size", "2Gi" },
        { "prometheus.server.enabled", true },
        { "prometheus.server.retention", "15d" },
        { "prometheus.server.persistentVolume.storageClass", StorageClassNames.Block },
        { "prometheus.server.persistentVolume.size", "4Gi" },
        { "logging.retention.rotateCount", 4 },
        { "logging.retention.maxFileSize", "1G" },
        { "ingress.create", true },
        { "ingress.name", Name },
        { "ingress.class", IngressClass.ExternalSecured },
        { "ingress.host", host },
        { "ingress.urlPath", Name },
        { "ingress.pathType", "Prefix" },
        {
            "ingress.annotations",
            Literal(("nginx.org/client-max-body-size", "0"), ("nginx.org/proxy-read-timeout", "300s"), ("nginx.org/redirect-to-https", "true"))
        },
        // The ingress controller has the certificate of all consoles.
        { "ingress.tls.enabled", true },
        { "ingress.tls.secretName", "" },
        { "grafana.dashboards.enabled", true },
        { "grafana.link", $"https://{plan.HostOf(ConsoleNames.Grafana)}" },
        { "excludedApps", List(NamespaceNames.System, "kube-node-lease", "kube-public", NamespaceNames.Rook) },
        { "garbagecollector.actions.enabled", true },
        { "limiter.executorReplicas", 2 },
        { "openshift.consolePlugin.enabled", false },
        { "siem.logging.cluster.enabled", true },
        { "siem.logging.cloud.awsS3.enabled", false },
        { "vap.kastenPolicyPermissions.enabled", true },
    };

    // The chart refuses an agreement that nobody answers for; without one, the console asks the first person there.
    private static ChartValues Agreement(KastenDefinition kasten) => kasten.Email is not { } email ? [] : new()
    {
        { "eula.accept", true },
        { "eula.company", kasten.Company },
        { "eula.email", email },
    };
}
