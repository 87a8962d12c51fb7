using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Durations as this client's users write them: <c>90s</c>, <c>1h30m</c>, <c>0</c>.</summary>
internal static partial class Durations
{
    public static Option<TimeSpan> Option(string name, string description, TimeSpan fallback) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => fallback,
        CustomParser = Parse,
    };

    public static TimeSpan? Read(string text)
    {
        if (text == "0")
            return TimeSpan.Zero;
        var isNegative = text.StartsWith('-');
        var parts = Part().Matches(text);
        if (parts.Count == 0 || parts.Sum(part => part.Length) + (isNegative ? 1 : 0) != text.Length)
            return null;
        var sum = parts.Aggregate(
            TimeSpan.Zero,
            (total, part) => total + Unit(part.Groups[2].Value) * double.Parse(part.Groups[1].Value, CultureInfo.InvariantCulture));
        return isNegative ? -sum : sum;
    }

    private static TimeSpan Parse(ArgumentResult result)
    {
        if (Read(result.Tokens[0].Value) is { } duration)
            return duration;
        result.AddError($"invalid argument \"{result.Tokens[0].Value}\": it is no duration; write it as 90s, 5m or 1h30m");
        return default;
    }

    private static TimeSpan Unit(string unit) => unit switch
    {
        "ms" => TimeSpan.FromMilliseconds(1),
        "s" => TimeSpan.FromSeconds(1),
        "m" => TimeSpan.FromMinutes(1),
        _ => TimeSpan.FromHours(1),
    };

    [GeneratedRegex(@"([\d.]+)(ms|s|m|h)")]
    private static partial Regex Part();
}
