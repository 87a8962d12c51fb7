using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins;

/// <summary>A resource exists, but its creation or update did not come to its end.</summary>
public sealed class PartialOperationException(string id, PropertyMap? inputs, PropertyMap outputs, ImmutableArray<string> reasons, Exception? inner = null)
    : Exception(string.Join("; ", reasons), inner)
{
    /// <summary>The resource's id.</summary>
    public string Id { get; } = id;

    /// <summary>The inputs that belong to what is there; null where the provider does not tell.</summary>
    public PropertyMap? Inputs { get; } = inputs;

    /// <summary>The outputs as far as they are known.</summary>
    public PropertyMap Outputs { get; } = outputs;

    /// <summary>What failed.</summary>
    public ImmutableArray<string> Reasons { get; } = reasons;

    /// <summary>It must be read before every update.</summary>
    public bool RefreshBeforeUpdate { get; init; }
}
