using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using ManagedKube.Engine.State.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Engine.Projects;

/// <summary>
/// What a YAML scalar means to the Pulumi CLI (its YAML library is gopkg.in/yaml.v3): plain scalars can be null, truth values,
/// numbers or times, and a number reaches the program in decimal, whatever it was written as (<c>010</c> is eight).
/// </summary>
internal static partial class YamlScalars
{
    /// <summary>Reads a scalar.</summary>
    /// <returns>Its kind, and its text as the program gets it.</returns>
    public static (YamlScalarKind Kind, string Text) Resolve(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any) || scalar.Tag == "tag:yaml.org,2002:str")
            return (YamlScalarKind.Text, text);
        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => (YamlScalarKind.Null, ""),
            "true" or "True" or "TRUE" => (YamlScalarKind.Bool, "true"),
            "false" or "False" or "FALSE" => (YamlScalarKind.Bool, "false"),
            _ => ResolveTime(text) ?? ResolveNumber(text) ?? (YamlScalarKind.Text, text),
        };
    }

    private static (YamlScalarKind, string)? ResolveNumber(string text)
    {
        if (!char.IsAsciiDigit(text[0]) && text[0] is not ('+' or '-' or '.'))
            return null;
        var plain = text.Replace("_", "", StringComparison.Ordinal);
        if (ParseInteger(plain) is { } integer && integer >= long.MinValue && integer <= ulong.MaxValue)
            return (YamlScalarKind.Number, integer.ToString(CultureInfo.InvariantCulture));
        return FloatPattern().IsMatch(plain) && double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? (YamlScalarKind.Number, GoNumber.Format(number))
            : null;
    }

    private static BigInteger? ParseInteger(string text)
    {
        var match = IntegerPattern().Match(text);
        if (!match.Success)
            return null;
        var (digits, radix) = match switch
        {
            _ when match.Groups["hex"].Success => (match.Groups["hex"].Value, 16),
            _ when match.Groups["binary"].Success => (match.Groups["binary"].Value, 2),
            _ when match.Groups["octal"].Success => (match.Groups["octal"].Value, 8),
            _ => (match.Groups["decimal"].Value, 10),
        };
        var value = digits.Aggregate(BigInteger.Zero, (sum, digit) => (sum * radix) + Convert.ToInt32(digit.ToString(), 16));
        return text[0] == '-' ? -value : value;
    }

    // The CLI's YAML library makes times of these, and its configuration prints them in Go's form.
    private static (YamlScalarKind, string)? ResolveTime(string text)
    {
        if (!TimePattern().IsMatch(text)
            || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return null;
        var offset = time.Offset == TimeSpan.Zero
            ? "+0000 UTC"
            : time.ToString("zzz zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
        return (YamlScalarKind.Text, $"{time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)} {offset}");
    }

    [GeneratedRegex(@"\A[-+]?(0[xX](?<hex>[0-9a-fA-F]+)|0[bB](?<binary>[01]+)|0[oO]?(?<octal>[0-7]+)|(?<decimal>0|[1-9][0-9]*))\z", RegexOptions.CultureInvariant)]
    private static partial Regex IntegerPattern();

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex FloatPattern();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(([Tt]| )[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(\.[0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();
}
