using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>The new resource.</summary>
/// <param name="Id">Its id; empty only in a preview.</param>
/// <param name="Outputs">All its outputs.</param>
public sealed record CreateResult(string Id, PropertyMap Outputs)
{
    /// <summary>It must be read before every update.</summary>
    public bool RefreshBeforeUpdate { get; init; }
}
