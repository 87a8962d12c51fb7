using System.Collections.Immutable;

namespace ManagedKube.Model.Configuration.Schema;

/// <summary>The form of a value as JSON schema knows it.</summary>
/// <param name="JsonType">A type of JSON schema.</param>
internal sealed record ValueForm(string JsonType)
{
    public static readonly ValueForm Text = new("string");

    public static readonly ValueForm WholeNumber = new("integer");

    public static readonly ValueForm Flag = new("boolean");

    /// <summary>A regular expression (ECMA-262) that the whole text matches.</summary>
    public string? Pattern { get; init; }

    /// <summary>The only values; empty means that there are others.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    public decimal? Minimum { get; init; }

    public decimal? ExclusiveMinimum { get; init; }

    public decimal? Maximum { get; init; }
}
