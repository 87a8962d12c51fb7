using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam.Outputs;

/// <summary>A feature.</summary>
[OutputType]
public sealed class GetFeaturesFeatureResult
{
    /// <summary>UUID of the feature.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>Its parts.</summary>
    public readonly ImmutableArray<SubFeatureResult> SubFeatures;

    [OutputConstructor]
    private GetFeaturesFeatureResult(
        string id,
        string name,
        ImmutableArray<SubFeatureResult> subFeatures)
    {
        Id = id;
        Name = name;
        SubFeatures = subFeatures;
    }
}
