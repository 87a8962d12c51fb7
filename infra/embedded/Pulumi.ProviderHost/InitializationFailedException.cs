using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace Pulumi.ProviderHost;

/// <summary>
/// A resource exists, but a later step of its creation or update failed. The engine records what is there together with the
/// reasons, and the next update repairs it.
/// </summary>
public sealed class InitializationFailedException(string id, PropertyMap inputs, PropertyMap outputs, ImmutableArray<string> reasons, Exception? inner = null)
    : Exception(string.Join("; ", reasons), inner)
{
    /// <summary>The resource's id.</summary>
    public string Id { get; } = id;

    /// <summary>The inputs that belong to what is there.</summary>
    public PropertyMap Inputs { get; } = inputs;

    /// <summary>The outputs as far as they are known.</summary>
    public PropertyMap Outputs { get; } = outputs;

    /// <summary>What failed.</summary>
    public ImmutableArray<string> Reasons { get; } = reasons;
}
