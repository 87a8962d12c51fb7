using System.Collections.Immutable;
using ManagedKube.Components.Addons.Access;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Security;

/// <summary>The tenants of a cluster, with what they may use, and the defaults in their namespaces (product spec 5.3).</summary>
internal sealed class Tenants : Addon
{
    /// <summary>The label that every namespace of a tenant has.</summary>
    public const string Label = "capsule.clastix.io/tenant";

    private const string BaselineLabel = $"{ClusterNames.PublicZone}/baseline";

    private static readonly CustomKind Tenant = new("capsule.clastix.io/v1beta2", "Tenant", "jsonpath={.status.state}=Active");
    private static readonly CustomKind GlobalResource = new("capsule.clastix.io/v1beta2", "GlobalTenantResource");

    /// <param name="context">What it is made with.</param>
    /// <param name="after">Capsule, and the storage classes that tenants may use.</param>
    public Tenants(AddonContext context, params IEnumerable<Resource> after)
        : base(nameof(Tenants), "tenants", context, after)
    {
        foreach (var tenant in context.Plan.Tenants)
            _ = Declare(Tenant, tenant.Name, null, Spec(context.Plan, tenant), new Dictionary<string, string> { [BaselineLabel] = "true" });
        _ = Declare(GlobalResource, "tenant-baseline", null, Baseline());
        RegisterOutputs();
    }

    /// <summary>Whose new namespaces join a tenant by themselves.</summary>
    public static IEnumerable<ChartValues> Users(ClusterPlan plan)
    {
        if (plan.IsProduction())
            yield return new ChartValues { { "kind", "Group" }, { "name", ClientAccounts.Group } };
        foreach (var group in plan.GroupsOf(AccessRole.Owner))
            yield return new ChartValues { { "kind", "Group" }, { "name", group.Name } };
    }

    /// <summary>What a tenant is.</summary>
    public static ChartValues Spec(ClusterPlan plan, TenantDefinition tenant)
    {
        var owner = new ChartValues
        {
            { "kind", "ServiceAccount" },
            { "name", ClientAccounts.UserName(tenant.Owner) },
            { "clusterRoles", OwnerRoles() },
        };
        var owners = plan.GroupsOf(AccessRole.Owner).Where(group => group.Tenant == tenant.Name)
            .Select(group => new ChartValues { { "kind", "Group" }, { "name", group.Name }, { "clusterRoles", OwnerRoles() } });
        var spec = new ChartValues
        {
            { "preventDeletion", true },
            { "owners", List([owner, .. owners]) },
            { "namespaceOptions.quota", 100 },
            { "storageClasses.default", StorageClassNames.Block },
            { "storageClasses.allowed", List(plan.StorageClasses.Where(storage => storage.Name != StorageClassNames.Bucket).Select(storage => storage.Name)) },
            { "ingressOptions.allowWildcardHostnames", false },
            { "ingressOptions.hostnameCollisionScope", "Cluster" },
            { "rules", List(new ChartValues { { "quota", List(new ChartValues { { "name", "storage" }, { "hard", Quotas(plan, tenant) } }) } }) },
        };
        var members = plan.GroupsOf(AccessRole.Member).Where(group => group.Tenant == tenant.Name).ToList();
        if (members.Count > 0)
        {
            spec.Add("additionalRoleBindings", List(new ChartValues
            {
                { "clusterRoleName", "admin" },
                { "subjects", List(members.Select(group => Subject(group.Name))) },
            }));
        }

        if (plan.IsProduction())
        {
            spec.Add("ingressOptions.allowedClasses.allowed", List(plan.IngressClasses.Select(ingress => ingress.Name)));
            spec.Add("gatewayOptions.allowedClasses.allowed", List("cilium"));
            spec.Add("priorityClasses.default", TenantPriorities.Default);
            spec.Add("priorityClasses.allowed", List(TenantPriorities.All.Keys));
        }

        return spec;
    }

    private static ChartValues Subject(string group) => new() { { "kind", "Group" }, { "name", group }, { "apiGroup", Rbac.ApiGroup } };

    private static ImmutableArray<object> OwnerRoles() => List("admin", "capsule-namespace-deleter");

    private static ChartValues Quotas(ClusterPlan plan, TenantDefinition tenant)
    {
        var quotas = tenant.Quotas ?? plan.Ceph.Quotas;
        var hard = Literal((Requests(StorageClassNames.Block), $"{quotas.BlockGb}G"), (Requests(StorageClassNames.FileSystem), $"{quotas.FileGb}G"));
        if (quotas.NoReplicationGb > 0)
            hard.Add(Literal((Requests(StorageClassNames.BlockNoReplication), $"{quotas.NoReplicationGb}G")));
        return hard;
    }

    private static string Requests(string storageClass) => $"{storageClass}.storageclass.storage.k8s.io/requests.storage";

    // Containers that ask for nothing would be placed anywhere and stopped first.
    private static ChartValues Baseline()
    {
        var containers = new ChartValues
        {
            { "type", "Container" },
            { "defaultRequest.cpu", "50m" },
            { "defaultRequest.memory", "64Mi" },
            { "default.memory", "512Mi" },
        };
        var defaults = new ChartValues { { "apiVersion", "v1" }, { "kind", "LimitRange" }, { "metadata.name", "mk-defaults" }, { "spec.limits", List(containers) } };
        return new ChartValues
        {
            { "resyncPeriod", "60s" },
            { "settings", new ChartValues() },
            { "tenantSelector.matchLabels", Literal((BaselineLabel, "true")) },
            { "resources", List(new ChartValues { { "rawItems", List(defaults) } }) },
        };
    }
}
