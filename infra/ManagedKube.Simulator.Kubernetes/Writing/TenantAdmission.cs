using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authentication;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Writing;

/// <summary>
/// What Capsule does to namespaces where it is installed: a namespace that an owner of a tenant creates belongs to that tenant
/// (product spec 5.3).
/// </summary>
internal static class TenantAdmission
{
    public const string TenantLabel = "capsule.clastix.io/tenant";
    private const string Group = "capsule.clastix.io";

    public static readonly GroupResource Tenants = new(Group, "tenants");

    private static readonly GroupResource Configurations = new(Group, "capsuleconfigurations");

    /// <summary>Attaches a new namespace to the tenant of its creator; that of an administrator only to a tenant that it names.</summary>
    /// <exception cref="ApiException">The creator owns several tenants and does not say which, or has no right to the one it names.</exception>
    public static void Attach(Cluster cluster, JsonObject space, UserInfo user)
    {
        if (cluster.Catalog.Preferred(Tenants) is not { } kind || user.Groups.Contains(UserInfo.Masters))
            return;
        var owned = cluster.Store.List(Tenants).Where(tenant => IsOwner(tenant.Body, user)).ToList();
        if (owned.Count == 0)
            return;
        var wanted = space.Label(TenantLabel);
        if (wanted is null && IsAdministrator(cluster, user))
            return;
        var tenant = wanted is null ? owned.Count == 1 ? owned[0] : null : owned.Find(item => item.Name == wanted);
        if (tenant is null)
        {
            throw ApiException.Forbidden(string.Empty, "namespaces", space.Name(), wanted is null
                ? $"admission webhook \"namespaces.projectcapsule.dev\" denied the request: Please use {TenantLabel} label when creating a namespace"
                : $"admission webhook \"namespaces.projectcapsule.dev\" denied the request: Cannot assign the desired namespace to a non-owned Tenant");
        }

        CheckQuota(cluster, tenant.Body, space);
        space.Metadata().Child("labels")[TenantLabel] = tenant.Name;
        space.Metadata()["ownerReferences"] = new JsonArray(new JsonObject
        {
            ["apiVersion"] = kind.ApiVersion,
            ["kind"] = kind.Kind,
            ["name"] = tenant.Name,
            ["uid"] = tenant.Body.Uid(),
        });
    }

    /// <summary>Keeps owners of tenants away from namespaces of others, which their right to patch namespaces would reach.</summary>
    /// <exception cref="ApiException">The namespace is not of a tenant of the user.</exception>
    public static void Check(Cluster cluster, JsonObject space, JsonObject? before, UserInfo user)
    {
        if (before is null || cluster.Catalog.Preferred(Tenants) is null || user.Groups.Contains(UserInfo.Masters) || IsAdministrator(cluster, user))
            return;
        var tenants = cluster.Store.List(Tenants).ToList();
        if (!tenants.Exists(tenant => IsOwner(tenant.Body, user)))
            return;
        var own = tenants.Find(tenant => tenant.Name == before.Label(TenantLabel));
        if (own is null || !IsOwner(own.Body, user) || space.Label(TenantLabel) != own.Name)
        {
            throw ApiException.Forbidden(string.Empty, "namespaces", space.Name(),
                "admission webhook \"namespaces.projectcapsule.dev\" denied the request: Denied patch request for this namespace");
        }
    }

    private static bool IsOwner(JsonObject tenant, UserInfo user) => tenant.ItemsAt("spec", "owners").Any(owner => IsMeant(owner, user));

    // Who administers Capsule itself is no tenant, even where he owns one.
    private static bool IsAdministrator(Cluster cluster, UserInfo user) => cluster.Catalog.Preferred(Configurations) is not null
        && cluster.Store.List(Configurations).Any(item => item.Body.ItemsAt("spec", "administrators").Any(person => IsMeant(person, user)));

    private static bool IsMeant(JsonObject person, UserInfo user) =>
        person.TextAt("kind") == "Group" ? user.Groups.Contains(person.TextAt("name") ?? string.Empty) : person.TextAt("name") == user.Name;

    private static void CheckQuota(Cluster cluster, JsonObject tenant, JsonObject space)
    {
        var used = cluster.Store.List(Known.Namespaces).Count(item => item.Body.Label(TenantLabel) == tenant.Name());
        if (tenant.NumberAt("spec", "namespaceOptions", "quota") is { } quota && used >= quota)
        {
            throw ApiException.Forbidden(string.Empty, "namespaces", space.Name(),
                "admission webhook \"namespaces.projectcapsule.dev\" denied the request: Cannot exceed Namespace quota: please, reach out to the system administrators");
        }
    }
}
