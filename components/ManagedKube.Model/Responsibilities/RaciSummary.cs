using System.Collections.Immutable;

namespace ManagedKube.Model.Responsibilities;

/// <summary>The matrix in a few words.</summary>
public sealed record RaciSummary
{
    /// <summary>What is the provider's.</summary>
    public required ImmutableArray<string> Provider { get; init; }

    /// <summary>What is the client's.</summary>
    public required ImmutableArray<string> Client { get; init; }

    /// <summary>What is agreed, and billed, project by project.</summary>
    public required ImmutableArray<string> Negotiable { get; init; }
}
