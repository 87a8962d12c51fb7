using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Writing;

/// <summary>Changes what keeps a namespace from going.</summary>
internal static class Finalizing
{
    /// <summary>Sets the finalizers in the spec of a namespace; without any, and with none in its metadata, it goes.</summary>
    public static JsonObject Update(Cluster cluster, StoredObject space, JsonObject wanted)
    {
        var body = space.Body.Copy();
        body["spec"] = wanted["spec"]?.DeepClone() ?? new JsonObject();
        if (body.IsDeleting() && !body.TextsAt("spec", "finalizers").Any() && !body.TextsAt("metadata", "finalizers").Any())
            return cluster.Store.Remove(space).Body;
        return cluster.Store.Put(Known.Namespaces, body).Body;
    }
}
