using System.Collections.Immutable;

namespace ManagedKube.TerraformSequences.Sequences;

/// <summary>A line of a story.</summary>
internal abstract record Step
{
    /// <summary>Where it stands in its file, counted from 1.</summary>
    public required int Line { get; init; }
}

/// <summary>Another story, or some of its sections, goes first: <c>use STORY [SECTION...]</c>.</summary>
internal sealed record UseStep(string Story, ImmutableArray<string> Sections) : Step;

/// <summary>Another section of the same story goes first: <c>run SECTION</c>.</summary>
internal sealed record RunStep(string Section) : Step;

/// <summary>A variable changes: <c>let NAME VALUE</c>.</summary>
internal sealed record LetStep(string Name, string Value) : Step;

/// <summary>Time goes by: <c>pass NUMBER hours</c> or <c>seconds</c>.</summary>
internal sealed record PassStep(TimeSpan Time) : Step;
