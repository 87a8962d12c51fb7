using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>What controllers do with objects again and again. The gate is held.</summary>
internal static class ClusterObjects
{
    public const string Manager = "kube-controller-manager";

    /// <summary>Creates an object unless there is one of that name.</summary>
    public static void Ensure(this Cluster cluster, GroupResource resource, JsonObject body, string component = Manager)
    {
        if (cluster.Store.Find(resource, body.Namespace(), body.Name()) is null)
            cluster.Create(resource, body, component);
    }

    /// <summary>Creates an object of no namespace unless there is one of that name.</summary>
    public static void Ensure(this Cluster cluster, GroupResource resource, string name, Func<JsonObject> make)
    {
        if (cluster.Store.Find(resource, string.Empty, name) is null)
            cluster.Create(resource, make());
    }

    public static JsonObject Create(this Cluster cluster, GroupResource resource, JsonObject body, string component = Manager) =>
        cluster.Writer.Create(cluster.Catalog.Get(resource), body.Namespace(), body, WriteOptions.Of(component));

    public static void Delete(this Cluster cluster, StoredObject target, DeleteOptions? options = null) =>
        cluster.Writer.Delete(cluster.Catalog.Get(target.Resource), target, options ?? new DeleteOptions(), dryRun: false);

    /// <summary>Sets fields of an object's status; the others stay.</summary>
    public static void SetStatus(this Cluster cluster, StoredObject target, JsonObject fields, string component = Manager) =>
        cluster.Writer.Change(target, component, body =>
        {
            var status = body.Child("status");
            foreach (var (name, value) in fields)
            {
                if (value is null)
                    status.Remove(name);
                else
                    status[name] = value.DeepClone();
            }
        }, "status");

    /// <summary>The head of an object that another one owns.</summary>
    public static JsonObject OwnerReference(this Cluster cluster, StoredObject owner)
    {
        var kind = cluster.Catalog.Get(owner.Resource);
        return new JsonObject
        {
            ["apiVersion"] = kind.ApiVersion,
            ["kind"] = kind.Kind,
            ["name"] = owner.Name,
            ["uid"] = owner.Body.Uid(),
            ["controller"] = true,
            ["blockOwnerDeletion"] = true,
        };
    }

    /// <summary>The object that controls another one; null for none.</summary>
    public static JsonObject? Controller(this JsonObject body) =>
        body.ItemsAt("metadata", "ownerReferences").FirstOrDefault(owner => owner.FlagAt("controller"));

    public static bool IsControlledBy(this StoredObject item, StoredObject owner) => item.Body.Controller().TextAt("uid") == owner.Body.Uid();

    public static bool Condition(this JsonObject body, string type) =>
        body.ItemsAt("status", "conditions").Any(condition => condition.TextAt("type") == type && condition.TextAt("status") == "True");

    /// <summary>A condition that keeps its time as long as its status does.</summary>
    public static JsonObject Condition(this Cluster cluster, JsonObject? before, string type, string status, string reason, string message)
    {
        var old = before.ItemsAt("status", "conditions").FirstOrDefault(condition => condition.TextAt("type") == type);
        var since = old.TextAt("status") == status ? old.TextAt("lastTransitionTime") : null;
        return new JsonObject
        {
            ["type"] = type,
            ["status"] = status,
            ["reason"] = reason,
            ["message"] = message,
            ["lastTransitionTime"] = since ?? cluster.Now,
        };
    }
}
