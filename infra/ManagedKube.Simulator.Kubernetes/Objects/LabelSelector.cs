using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ManagedKube.Simulator.Kubernetes.Objects;

/// <summary>Which labels objects must have.</summary>
internal sealed partial record LabelSelector(ImmutableArray<LabelSelector.Requirement> Requirements)
{
    public static readonly LabelSelector Everything = new([]);

    /// <summary>A selector as objects hold it: <c>matchLabels</c> and <c>matchExpressions</c>.</summary>
    public static LabelSelector Of(JsonObject selector) => new(
    [
        .. selector.PairsAt("matchLabels").Select(pair => new Requirement(pair.Key, "In", [pair.Value])),
        .. selector.ItemsAt("matchExpressions").Select(item =>
            new Requirement(item.TextAt("key") ?? string.Empty, item.TextAt("operator") ?? "In", [.. item.TextsAt("values")])),
    ]);

    /// <summary>A selector that is only labels.</summary>
    public static LabelSelector OfLabels(JsonNode? labels) =>
        new([.. labels.PairsAt().Select(pair => new Requirement(pair.Key, "In", [pair.Value]))]);

    /// <summary>A selector as requests hold it: <c>a=b,c!=d,e in (f,g),!h</c>.</summary>
    /// <exception cref="ApiException">It is not understood.</exception>
    public static LabelSelector Parse(string text)
    {
        var requirements = ImmutableArray.CreateBuilder<Requirement>();
        foreach (Match part in Parts().Matches(text))
        {
            if (part.Value.Trim().Length > 0)
                requirements.Add(ParseOne(part.Value.Trim(), text));
        }

        return new LabelSelector(requirements.ToImmutable());
    }

    public bool Matches(JsonNode? labels) => Requirements.All(requirement => requirement.Holds(labels.TextAt(requirement.Key)));

    private static Requirement ParseOne(string part, string whole)
    {
        if (Set().Match(part) is { Success: true } set)
        {
            return new Requirement(
                set.Groups[1].Value,
                set.Groups[2].Value == "in" ? "In" : "NotIn",
                [.. set.Groups[3].Value.Split(',').Select(value => value.Trim())]);
        }
        if (Comparison().Match(part) is { Success: true } comparison)
        {
            var operation = comparison.Groups[2].Value switch { "!=" => "NotIn", ">" => "Gt", "<" => "Lt", _ => "In" };
            return new Requirement(comparison.Groups[1].Value, operation, [comparison.Groups[3].Value]);
        }

        if (Existence().Match(part) is { Success: true } existence)
            return new Requirement(existence.Groups[2].Value, existence.Groups[1].Length == 0 ? "Exists" : "DoesNotExist", []);
        throw ApiException.BadRequest($"unable to parse requirement: found '{part}' in the selector \"{whole}\"");
    }

    [GeneratedRegex(@"[^,(]*(\([^)]*\))?[^,(]*")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(\S+)\s+(in|notin)\s*\(([^)]*)\)$")]
    private static partial Regex Set();

    [GeneratedRegex(@"^([^\s=!<>]+)\s*(==|=|!=|>|<)\s*([^\s=!<>]*)$")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^(!?)\s*([^\s=!<>()]+)$")]
    private static partial Regex Existence();

    /// <summary>What one label must be.</summary>
    internal sealed record Requirement(string Key, string Operator, ImmutableArray<string> Values)
    {
        public bool Holds(string? value) => Operator switch
        {
            "In" => value is not null && Values.Contains(value),
            "NotIn" => value is null || !Values.Contains(value),
            "Exists" => value is not null,
            "DoesNotExist" => value is null,
            "Gt" => Compare(value) is > 0,
            "Lt" => Compare(value) is < 0,
            _ => false,
        };

        private int? Compare(string? value) =>
            long.TryParse(value, CultureInfo.InvariantCulture, out var left) && long.TryParse(Values[0], CultureInfo.InvariantCulture, out var right)
                ? left.CompareTo(right) : null;
    }
}
