using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ManagedKube.Cli.Commands;

/// <summary>The day that a verb judges by.</summary>
internal static class DayOption
{
    private const string Format = "yyyy-MM-dd";

    public static Option<DateOnly?> Create() => new("--at")
    {
        Description = "Judge as of this day, UTC (default: today).",
        HelpName = "YYYY-MM-DD",
        CustomParser = Parse,
    };

    private static DateOnly? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"'{text}' is not a day: write it as {Format.ToUpperInvariant()}.");
        return null;
    }
}
