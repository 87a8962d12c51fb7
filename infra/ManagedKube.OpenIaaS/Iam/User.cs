namespace ManagedKube.OpenIaaS.Iam;

/// <summary>A user (API reference 4.1).</summary>
public sealed record User
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>Id in the platform's own directory.</summary>
    public string? InternalId { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Kind of account.</summary>
    public string? Type { get; init; }

    /// <summary>Directories that it comes from.</summary>
    public IReadOnlyList<string>? Source { get; init; }

    /// <summary>Its id there.</summary>
    public string? SourceId { get; init; }

    /// <summary>Whether the address has been proved.</summary>
    public bool EmailVerified { get; init; }

    /// <summary>Mail address.</summary>
    public string? Email { get; init; }
}
