using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ManagedKube.Model.Responsibilities;

/// <summary>A row of the matrix.</summary>
public sealed record RaciActivity
{
    /// <summary>The id that operations refer to, for example CAP3.</summary>
    public required string Id { get; init; }

    /// <summary>What is done.</summary>
    [JsonPropertyName("activity")]
    public required string Name { get; init; }

    /// <summary>The client's roles.</summary>
    public required RaciRoles Client { get; init; }

    /// <summary>The provider's roles.</summary>
    public required RaciRoles Provider { get; init; }

    /// <summary>Where the provider's part applies, as far as the row itself limits it.</summary>
    public RaciScope Scope { get; init; }

    /// <summary>The ids of its notes.</summary>
    public ImmutableArray<string> Notes { get; init => field = value.IsDefault ? [] : value; } = [];
}
