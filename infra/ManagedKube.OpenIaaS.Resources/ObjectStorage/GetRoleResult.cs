using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>The bucket role that was found.</summary>
[OutputType]
public sealed class GetRoleResult
{
    /// <summary>UUID of the bucket role.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>What it is for.</summary>
    public readonly string? Description;

    /// <summary>S3 actions that it allows.</summary>
    public readonly ImmutableArray<string> Permissions;

    [OutputConstructor]
    private GetRoleResult(
        string id,
        string name,
        string? description,
        ImmutableArray<string> permissions)
    {
        Id = id;
        Name = name;
        Description = description;
        Permissions = permissions;
    }
}
