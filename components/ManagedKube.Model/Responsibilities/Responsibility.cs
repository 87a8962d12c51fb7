using System.Collections.Immutable;

namespace ManagedKube.Model.Responsibilities;

/// <summary>Who does an activity in one cluster.</summary>
public sealed record Responsibility
{
    /// <summary>The area.</summary>
    public required RaciArea Area { get; init; }

    /// <summary>The row of the matrix.</summary>
    public required RaciActivity Activity { get; init; }

    /// <summary>The client's roles here.</summary>
    public required RaciRoles Client { get; init; }

    /// <summary>The provider's roles here.</summary>
    public required RaciRoles Provider { get; init; }

    /// <summary>Why the roles differ from the matrix; null when they do not.</summary>
    public string? Reason { get; init; }

    /// <summary>The notes that apply to the row in this contract.</summary>
    public required ImmutableArray<RaciNote> Notes { get; init; }

    /// <summary>Whether the product's documentation leaves the row to the client, against the matrix (Q12).</summary>
    public bool IsDisputed { get; init; }
}
