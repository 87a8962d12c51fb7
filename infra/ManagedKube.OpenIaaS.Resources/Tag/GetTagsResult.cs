using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Tag;

/// <summary>The tags.</summary>
[OutputType]
public sealed class GetTagsResult
{
    /// <summary>Its tags.</summary>
    public readonly ImmutableDictionary<string, string> Tags;

    [OutputConstructor]
    private GetTagsResult(ImmutableDictionary<string, string> tags)
    {
        Tags = tags;
    }
}
