using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>What Helm is told by an object's annotation: that it leaves the object alone when its release, or a later revision of it, has it no more.</summary>
internal static class ResourcePolicy
{
    private const string Name = "helm.sh/resource-policy";
    private const string Keep = "keep";

    /// <summary>Whether an object stays.</summary>
    public static bool Keeps(JsonObject item) => item.Annotation(Name) == Keep;

    /// <summary>The object with the annotation that makes it stay.</summary>
    public static JsonObject Kept(JsonObject item)
    {
        if (item["metadata"] is not JsonObject metadata)
            item["metadata"] = metadata = [];
        if (metadata["annotations"] is not JsonObject annotations)
            metadata["annotations"] = annotations = [];
        annotations[Name] = Keep;
        return item;
    }
}
