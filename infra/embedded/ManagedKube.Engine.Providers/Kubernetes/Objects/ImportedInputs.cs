using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>Inputs that would make a live object, without what the cluster itself writes into objects.</summary>
internal static class ImportedInputs
{
    private static readonly ImmutableArray<string> OfTheCluster =
    [
        "creationTimestamp", "deletionGracePeriodSeconds", "deletionTimestamp", "generation", "managedFields", "ownerReferences", "resourceVersion",
        "selfLink", "uid",
    ];

    public static PropertyMap Of(JsonObject live)
    {
        live = (JsonObject)live.DeepClone();
        live.Remove("status");
        var metadata = live.Map("metadata") ?? [];
        foreach (var name in OfTheCluster)
            metadata.Remove(name);
        if (metadata.Map("annotations") is { } annotations)
        {
            annotations.Remove(Annotations.LastApplied);
            if (annotations.Count == 0)
                metadata.Remove("annotations");
        }
        return ObjectJson.Read(live);
    }
}
