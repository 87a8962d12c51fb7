namespace ManagedKube.Model.Responsibilities;

/// <summary>A footnote of the matrix.</summary>
public sealed record RaciNote
{
    /// <summary>N1 and so on.</summary>
    public required string Id { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>When it applies.</summary>
    public RaciCondition When { get; init; }

    /// <summary>The client's roles where it applies; null when it leaves them.</summary>
    public RaciRoles? Client { get; init; }

    /// <summary>The provider's roles where it applies; null when it leaves them.</summary>
    public RaciRoles? Provider { get; init; }
}
