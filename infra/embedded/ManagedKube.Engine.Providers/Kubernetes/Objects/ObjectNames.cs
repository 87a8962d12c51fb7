using System.Security.Cryptography;
using System.Text;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>Names of objects that have none, and of the managers of their fields.</summary>
internal static class ObjectNames
{
    private const int SuffixDigits = 8;

    // A DNS label, which every kind takes.
    private const int LongestName = 63;

    /// <summary>
    /// Gives an object a name that the program did not give: the one that it has, or that of the resource with a suffix of its own,
    /// so that the old and the new object of a replacement can be there together.
    /// </summary>
    /// <param name="inputs">What the program asks for.</param>
    /// <param name="olds">The recorded inputs; empty for a new object.</param>
    /// <param name="urn">The resource.</param>
    /// <param name="seed">Makes the suffix.</param>
    public static PropertyMap Complete(PropertyMap inputs, PropertyMap olds, Urn urn, ReadOnlyMemory<byte> seed)
    {
        if (inputs.Get("metadata")?.Unwrapped is UnknownValue)
            return inputs;
        var metadata = inputs.Metadata();
        if (metadata.Get("name")?.Unwrapped is not (null or NullValue))
            return inputs;
        var recorded = olds.Annotation(Annotations.Autonamed) == "true" ? olds.Metadata().Text("name") : null;
        var prefix = metadata.Text("generateName") ?? urn.Name.ToLowerInvariant() + "-";
        var name = recorded ?? prefix[..Math.Min(prefix.Length, LongestName - SuffixDigits)] + Suffix(seed.Span);
        if (metadata.Get("annotations")?.Unwrapped is not UnknownValue)
            metadata = metadata.Set("annotations", metadata.Map("annotations").Set(Annotations.Autonamed, "true"));
        return inputs.WithMetadata(metadata.Set("name", name));
    }

    /// <summary>
    /// Under which name a resource owns its fields: always the same for a resource, so that what an interrupted run has set is known again.
    /// </summary>
    public static string FieldManager(Urn urn, PropertyMap inputs, PropertyMap outputs) =>
        inputs.Annotation(Annotations.PatchFieldManager)
        ?? outputs.Text(ObjectOutputs.FieldManager)
        ?? $"pulumi-kubernetes-{Suffix(SHA256.HashData(Encoding.UTF8.GetBytes(urn.Text)))}";

    private static string Suffix(ReadOnlySpan<byte> seed) => Convert.ToHexStringLower(
        (seed.IsEmpty ? RandomNumberGenerator.GetBytes(SuffixDigits / 2) : SHA256.HashData(seed)).AsSpan(0, SuffixDigits / 2));
}
