using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>The inputs with defaults filled in, and all that is wrong with them.</summary>
/// <param name="Inputs">What becomes the resource's inputs.</param>
/// <param name="Failures">Empty when the inputs are valid.</param>
public sealed record CheckResult(PropertyMap Inputs, ImmutableArray<PropertyFailure> Failures)
{
    /// <summary>Valid inputs.</summary>
    public static CheckResult Valid(PropertyMap inputs) => new(inputs, []);
}
