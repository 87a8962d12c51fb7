using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam.Outputs;

/// <summary>A part of a product of the platform.</summary>
[OutputType]
public sealed class SubFeatureResult
{
    /// <summary>UUID.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    [OutputConstructor]
    private SubFeatureResult(
        string id,
        string name)
    {
        Id = id;
        Name = name;
    }
}
