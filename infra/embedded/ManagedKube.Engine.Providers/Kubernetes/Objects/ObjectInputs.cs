using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>Reads what the inputs of an object say of its identity.</summary>
internal static class ObjectInputs
{
    /// <summary>A nested object; empty where there is none.</summary>
    public static PropertyMap Map(this PropertyMap inputs, string name) => (inputs.Get(name)?.Unwrapped as ObjectValue)?.Properties ?? PropertyMap.Empty;

    /// <summary>The metadata.</summary>
    public static PropertyMap Metadata(this PropertyMap inputs) => inputs.Map("metadata");

    /// <summary>An annotation.</summary>
    public static string? Annotation(this PropertyMap inputs, string name) => inputs.Metadata().Map("annotations").Text(name);

    /// <summary>The kind; null while it is not known.</summary>
    public static KindReference? Kind(this PropertyMap inputs) =>
        inputs.Text("apiVersion") is { } apiVersion && inputs.Text("kind") is { } kind ? KindReference.Of(apiVersion, kind) : null;

    /// <summary>The inputs with other metadata, as secret as it was.</summary>
    public static PropertyMap WithMetadata(this PropertyMap inputs, PropertyMap metadata)
    {
        PropertyValue value = metadata;
        return inputs.Set("metadata", inputs.Get("metadata") is SecretValue ? value.AsSecret() : value);
    }

    /// <summary>Whether a value, of which null stands for a missing one, is not known yet.</summary>
    public static bool IsUnknown(this PropertyValue? value) => value?.Unwrapped is UnknownValue;
}
