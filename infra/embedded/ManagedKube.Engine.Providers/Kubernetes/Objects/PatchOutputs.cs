using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>What a state holds of a patch: of the patched object only what the patch owns, and which object it is.</summary>
internal static class PatchOutputs
{
    public static PropertyMap Of(PropertyMap inputs, JsonObject live, string manager)
    {
        var present = PresentInputs.Of(inputs, PropertyMap.Empty, live);
        var metadata = present.Metadata();
        foreach (var name in (ReadOnlySpan<string>)["name", "namespace", "uid"])
            if (live.Map("metadata").Text(name) is { } text)
                metadata = metadata.Set(name, text);
        return present.WithMetadata(metadata).Set(ObjectOutputs.FieldManager, manager);
    }
}
