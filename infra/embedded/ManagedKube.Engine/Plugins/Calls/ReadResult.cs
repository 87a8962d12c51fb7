using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>The present state of a resource.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Inputs">Inputs that would make it as it is; null where the provider does not tell.</param>
/// <param name="Outputs">Its outputs.</param>
public sealed record ReadResult(string Id, PropertyMap? Inputs, PropertyMap Outputs)
{
    /// <summary>Why it is not as it should be; empty when it is.</summary>
    public ImmutableArray<string> InitErrors { get; init; } = [];

    /// <summary>It must be read before every update.</summary>
    public bool RefreshBeforeUpdate { get; init; }
}
