using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace Pulumi.ProviderHost.Requests;

/// <summary>The result of a provider function.</summary>
/// <param name="Result">What it returned.</param>
/// <param name="Failures">What is wrong with the arguments; empty on success.</param>
public sealed record InvokeResponse(PropertyMap Result, ImmutableArray<CheckFailure> Failures)
{
    /// <summary>A successful result.</summary>
    public static InvokeResponse Of(PropertyMap result) => new(result, []);
}
