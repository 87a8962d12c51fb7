using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace Pulumi.ProviderHost.Requests;

/// <summary>The checked inputs and everything that is wrong with them.</summary>
/// <param name="Inputs">What becomes the resource's inputs.</param>
/// <param name="Failures">All violations; empty when the inputs are valid.</param>
public sealed record CheckResponse(PropertyMap Inputs, ImmutableArray<CheckFailure> Failures)
{
    /// <summary>Valid inputs.</summary>
    public static CheckResponse Valid(PropertyMap inputs) => new(inputs, []);
}
