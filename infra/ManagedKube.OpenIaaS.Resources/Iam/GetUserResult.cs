using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>The user that was found.</summary>
[OutputType]
public sealed class GetUserResult
{
    /// <summary>UUID of the user.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>Id in the platform's own directory.</summary>
    public readonly string? InternalId;

    /// <summary>Kind of account.</summary>
    public readonly string? Type;

    /// <summary>Directories that it comes from.</summary>
    public readonly ImmutableArray<string> Sources;

    /// <summary>Its id there.</summary>
    public readonly string? SourceId;

    /// <summary>Whether the address has been proved.</summary>
    public readonly bool EmailVerified;

    /// <summary>Mail address.</summary>
    public readonly string? Email;

    [OutputConstructor]
    private GetUserResult(
        string id,
        string name,
        string? internalId,
        string? type,
        ImmutableArray<string> sources,
        string? sourceId,
        bool emailVerified,
        string? email)
    {
        Id = id;
        Name = name;
        InternalId = internalId;
        Type = type;
        Sources = sources;
        SourceId = sourceId;
        EmailVerified = emailVerified;
        Email = email;
    }
}
