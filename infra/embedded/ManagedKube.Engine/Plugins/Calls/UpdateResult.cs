using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>The changed resource.</summary>
/// <param name="Outputs">All its outputs.</param>
public sealed record UpdateResult(PropertyMap Outputs)
{
    /// <summary>It must be read before every update.</summary>
    public bool RefreshBeforeUpdate { get; init; }
}
