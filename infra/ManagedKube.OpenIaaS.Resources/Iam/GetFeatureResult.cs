using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>The feature that was found.</summary>
[OutputType]
public sealed class GetFeatureResult
{
    /// <summary>UUID of the feature.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>Its parts.</summary>
    public readonly ImmutableArray<Outputs.SubFeatureResult> SubFeatures;

    [OutputConstructor]
    private GetFeatureResult(
        string id,
        string name,
        ImmutableArray<Outputs.SubFeatureResult> subFeatures)
    {
        Id = id;
        Name = name;
        SubFeatures = subFeatures;
    }
}
