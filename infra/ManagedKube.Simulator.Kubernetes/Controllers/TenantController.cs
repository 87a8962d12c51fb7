using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>
/// What Capsule gives the people of a tenant: owners may create namespaces and are admins in theirs, and the tenant's additional
/// bindings are in each of its namespaces (product spec 5.3).
/// </summary>
internal sealed class TenantController : IController
{
    private const string Component = "capsule";
    private const string Provisioner = "capsule-namespace-provisioner";
    private const string Deleter = "capsule-namespace-deleter";
    private const string RoleGroup = "rbac.authorization.k8s.io";

    public ImmutableArray<GroupResource> Watches { get; } =
        [TenantAdmission.Tenants, Known.Namespaces, Known.RoleBindings, Known.ClusterRoles, Known.ClusterRoleBindings];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        if (cluster.Catalog.Preferred(TenantAdmission.Tenants) is null)
            return null;
        var tenants = cluster.Store.List(TenantAdmission.Tenants).Where(tenant => !tenant.Body.IsDeleting()).ToList();
        if (tenants.Count > 0)
            Provision(cluster, tenants);
        foreach (var tenant in tenants)
            Serve(cluster, tenant);
        return null;
    }

    private static void Provision(Cluster cluster, List<StoredObject> tenants)
    {
        cluster.Ensure(Known.ClusterRoles, Role(Provisioner, "create", "patch"), Component);
        cluster.Ensure(Known.ClusterRoles, Role(Deleter, "delete", "patch"), Component);
        var subjects = new JsonArray([.. tenants.SelectMany(tenant => tenant.Body.ItemsAt("spec", "owners")).Select(Subject).DistinctBy(subject => subject.ToJsonString())]);
        Bind(cluster, Known.ClusterRoleBindings, Binding("ClusterRoleBinding", string.Empty, Provisioner, Provisioner, subjects));
    }

    private static void Serve(Cluster cluster, StoredObject tenant)
    {
        var spaces = cluster.Store
            .List(Known.Namespaces)
            .Where(space => space.Body.Label(TenantAdmission.TenantLabel) == tenant.Name && !space.Body.IsDeleting())
            .ToList();
        foreach (var space in spaces)
        {
            foreach (var owner in tenant.Body.ItemsAt("spec", "owners"))
            {
                foreach (var role in owner.TextsAt("clusterRoles").DefaultIfEmpty("admin").Append(Deleter).Distinct())
                    Give(cluster, tenant, space.Name, role, new JsonArray(Subject(owner)));
            }

            foreach (var extra in tenant.Body.ItemsAt("spec", "additionalRoleBindings"))
            {
                Give(
                    cluster,
                    tenant,
                    space.Name,
                    extra.TextAt("clusterRoleName") ?? string.Empty,
                    new JsonArray([.. extra.ItemsAt("subjects").Select(Subject)]));
            }
        }

        cluster.SetStatus(tenant, new JsonObject
        {
            ["state"] = tenant.Body.FlagAt("spec", "cordoned") ? "Cordoned" : "Active",
            ["size"] = spaces.Count,
            ["namespaces"] = ObjectNodes.List(spaces.Select(space => space.Name)),
            ["conditions"] = new JsonArray(cluster.Condition(tenant.Body, "Ready", "True", "Succeeded", "reconciled")),
        }, Component);
    }

    private static void Give(Cluster cluster, StoredObject tenant, string space, string role, JsonArray subjects)
    {
        var name = $"capsule:{tenant.Name}:{PodTemplates.Hash(new JsonArray(role, subjects.DeepClone()))}";
        var binding = Binding("RoleBinding", space, name, role, subjects);
        binding.Metadata()["labels"] = new JsonObject { [TenantAdmission.TenantLabel] = tenant.Name };
        Bind(cluster, Known.RoleBindings, binding);
    }

    private static void Bind(Cluster cluster, GroupResource resource, JsonObject binding)
    {
        if (cluster.Store.Find(resource, binding.Namespace(), binding.Name()) is { } current)
            cluster.Writer.Change(current, Component, body => body["subjects"] = binding["subjects"]?.DeepClone());
        else
            cluster.Create(resource, binding, Component);
    }

    private static JsonObject Role(string name, params string[] verbs) => new()
    {
        ["metadata"] = new JsonObject { ["name"] = name },
        ["rules"] = new JsonArray(new JsonObject { ["apiGroups"] = ObjectNodes.List(""), ["resources"] = ObjectNodes.List("namespaces"), ["verbs"] = ObjectNodes.List(verbs) }),
    };

    private static JsonObject Binding(string kind, string space, string name, string role, JsonArray subjects)
    {
        var binding = new JsonObject
        {
            ["kind"] = kind,
            ["metadata"] = new JsonObject { ["name"] = name },
            ["roleRef"] = new JsonObject { ["apiGroup"] = RoleGroup, ["kind"] = "ClusterRole", ["name"] = role },
            ["subjects"] = subjects,
        };
        if (space.Length > 0)
            binding.Metadata()["namespace"] = space;
        return binding;
    }

    /// <summary>A person of a tenant, as bindings name them.</summary>
    private static JsonNode Subject(JsonObject person)
    {
        var (kind, name) = (person.TextAt("kind") ?? "User", person.TextAt("name") ?? string.Empty);
        if (kind != "ServiceAccount")
            return new JsonObject { ["apiGroup"] = RoleGroup, ["kind"] = kind, ["name"] = name };
        return name.Split(':') is ["system", "serviceaccount", var space, var account]
            ? new JsonObject { ["kind"] = kind, ["namespace"] = space, ["name"] = account }
            : new JsonObject { ["kind"] = kind, ["namespace"] = person.TextAt("namespace"), ["name"] = name };
    }
}
