using System.Collections.Immutable;

namespace ManagedKube.TerraformSequences.Sequences;

/// <summary>A call, and what the provider expects of its answer: <c>METHOD PATH</c>, with indented lines for the rest.</summary>
internal sealed record CallStep : Step
{
    public static readonly ImmutableArray<int> OrdinaryStatuses = [200, 201, 206];

    public required string Method { get; init; }

    /// <summary>Below <c>api/</c>.</summary>
    public required string Path { get; init; }

    /// <summary><c>body JSON</c>.</summary>
    public string? Body { get; init; }

    /// <summary><c>answers STATUS...</c>; without it those that the provider takes for ordinary calls.</summary>
    public ImmutableArray<int> Statuses { get; init; } = OrdinaryStatuses;

    /// <summary><c>wait</c>: the answer names an activity, which must complete.</summary>
    public bool Waits { get; init; }

    /// <summary><c>wait NAME</c>: the variable that takes the result of the activity.</summary>
    public string? Result { get; init; }

    /// <summary><c>fails REASON</c>: the answer names an activity, which must fail for a reason that holds this text.</summary>
    public string? Failure { get; init; }

    /// <summary><c>take NAME SELECTION</c>: variables that take parts of the answer, or of the activity that failed.</summary>
    public ImmutableArray<(string Name, string Selection)> Taken { get; init; } = [];

    /// <summary><c>shows SELECTION JSON</c>: what a part of the answer must hold at least.</summary>
    public ImmutableArray<Expectation> Shown { get; init; } = [];

    /// <summary>
    /// <c>until SELECTION JSON</c>: the call is made every five seconds, first after five, until the answer holds that or
    /// half a minute is over, which is no error.
    /// </summary>
    public Expectation? Until { get; init; }
}
