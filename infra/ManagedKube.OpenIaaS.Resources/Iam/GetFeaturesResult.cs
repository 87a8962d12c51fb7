using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>The features that were found.</summary>
[OutputType]
public sealed class GetFeaturesResult
{
    /// <summary>The features; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetFeaturesFeatureResult> Features;

    [OutputConstructor]
    private GetFeaturesResult(ImmutableArray<Outputs.GetFeaturesFeatureResult> features)
    {
        Features = features;
    }
}
