using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>What a provider function returned.</summary>
/// <param name="Return">Its result.</param>
/// <param name="Failures">What is wrong with the arguments; empty on success.</param>
public sealed record InvokeResult(PropertyMap Return, ImmutableArray<PropertyFailure> Failures)
{
    /// <summary>A successful result.</summary>
    public static InvokeResult Of(PropertyMap result) => new(result, []);
}
