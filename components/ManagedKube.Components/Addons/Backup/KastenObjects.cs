using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Backup;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Backup;

/// <summary>What is backed up, when and where to, in Kasten's terms.</summary>
internal static class KastenObjects
{
    /// <summary>The name of what protects the platform's own objects.</summary>
    public const string ProtectionName = "mk-protect-kasten";

    // The older name of a policy that Kasten itself makes to be able to come back after a disaster.
    private const string DisasterRecovery = "k10-disaster-recovery-policy";

    /// <summary>Where exports go.</summary>
    /// <param name="plan">The cluster.</param>
    /// <param name="secret">The Secret with the keys of the bucket's account.</param>
    public static ChartValues Profile(ClusterPlan plan, string secret) => new()
    {
        { "type", "Location" },
        { "locationSpec.type", "ObjectStore" },
        { "locationSpec.objectStore.name", S3.Bucket(plan, BucketUse.ApplicationBackups) },
        { "locationSpec.objectStore.objectStoreType", "S3" },
        { "locationSpec.objectStore.endpoint", S3.Endpoint(plan) },
        { "locationSpec.objectStore.region", plan.ObjectStorage.Region },
        { "locationSpec.objectStore.skipSSLVerify", false },
        { "locationSpec.credential.secretType", "AwsAccessKey" },
        { "locationSpec.credential.secret.apiVersion", "v1" },
        { "locationSpec.credential.secret.kind", "Secret" },
        { "locationSpec.credential.secret.name", secret },
        { "locationSpec.credential.secret.namespace", NamespaceNames.Kasten },
    };

    /// <summary>The platform itself, every night: all its namespaces but Ceph's, whose volumes are the backups' own ground.</summary>
    public static ChartValues InfrastructurePolicy(ClusterPlan plan, BackupPlan backups)
    {
        var namespaces = PlatformNamespaces.Of(plan).Select(space => space.Name).Where(name => name != NamespaceNames.Rook).Order(StringComparer.Ordinal);
        var policy = Daily("platform namespaces, do not modify", 2, 30, backups);
        policy.Add("selector.matchExpressions", List(LabelSelector.In("k10.kasten.io/appNamespace", namespaces)));
        return policy;
    }

    /// <summary>Namespaces of the client's that have the label of an hour; with a policy of its own, those that it names itself.</summary>
    public static ChartValues ClientPolicy(BackupPolicyPlan plan, BackupPlan backups)
    {
        var policy = Daily("client policy", plan.Hour, 0, backups);
        policy.Add("selector.matchLabels", Literal((plan.NamespaceLabel ?? $"kasten-{plan.Name}", "true")));
        return policy;
    }

    /// <summary>Nobody but the platform's administrators changes or removes the platform's own objects.</summary>
    public static ChartValues Protection(BackupPlan backups)
    {
        var names = string.Join(", ", new[] { backups.InfrastructurePolicy, DisasterRecovery, backups.Profile }.Select(name => $"'{name}'"));
        return new ChartValues
        {
            { "failurePolicy", "Fail" },
            {
                "matchConstraints.resourceRules",
                List(new ChartValues
                {
                    { "apiGroups", List("config.kio.kasten.io") },
                    { "apiVersions", List("*") },
                    { "resources", List("policies", "profiles") },
                    { "operations", List("UPDATE", "DELETE") },
                })
            },
            {
                "matchConditions",
                List(
                    new ChartValues { { "name", "protected" }, { "expression", $"oldObject.metadata.name in [{names}]" } },
                    new ChartValues { { "name", "not-platform-admin" }, { "expression", "!('system:masters' in request.userInfo.groups)" } })
            },
            {
                "validations",
                List(new ChartValues
                {
                    { "expression", "request.operation == 'UPDATE' && object.spec == oldObject.spec" },
                    { "message", "this backup object belongs to the platform" },
                })
            },
        };
    }

    /// <summary>Puts the protection into force.</summary>
    public static ChartValues ProtectionBinding() => new() { { "policyName", ProtectionName }, { "validationActions", List("Deny") } };

    // One snapshot stays in the cluster, where it takes room from everybody; the others are in the bucket.
    private static ChartValues Daily(string comment, int hour, int minute, BackupPlan backups) => new()
    {
        { "comment", comment },
        { "frequency", "@daily" },
        { "subFrequency.hours", List(hour) },
        { "subFrequency.minutes", List(minute) },
        { "retention.daily", 1 },
        { "actions", List(new ChartValues { { "action", "backup" } }, Export(backups)) },
    };

    private static ChartValues Export(BackupPlan backups) => new()
    {
        { "action", "export" },
        { "exportParameters.frequency", "@daily" },
        { "exportParameters.profile.name", backups.Profile },
        { "exportParameters.profile.namespace", NamespaceNames.Kasten },
        { "exportParameters.exportData.enabled", true },
        { "retention.daily", BackupPlan.RetentionDays },
    };
}
