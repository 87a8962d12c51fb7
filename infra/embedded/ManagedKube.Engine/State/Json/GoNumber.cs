using System.Globalization;

namespace ManagedKube.Engine.State.Json;

/// <summary>Writes numbers as Go's JSON library does: the shortest digits that read back the same, integers without a point.</summary>
internal static class GoNumber
{
    private const double PlainFrom = 1e-6;
    private const double PlainBelow = 1e21;

    /// <summary>The text of a finite number.</summary>
    public static string Format(double value)
    {
        if (value == 0)
            return double.IsNegative(value) ? "-0" : "0";
        var (sign, digits, exponent) = Split(value.ToString("R", CultureInfo.InvariantCulture));
        var size = Math.Abs(value);
        return sign + (size is >= PlainFrom and < PlainBelow ? Plain(digits, exponent) : Scientific(digits, exponent));
    }

    // The value is 0.DIGITS times ten to the power of the exponent.
    private static (string Sign, string Digits, int Exponent) Split(string text)
    {
        var sign = text[0] == '-' ? "-" : "";
        var parts = text[sign.Length..].Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? parts[0].Length : point;
        var all = parts[0].Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        var exponent = whole - (all.Length - digits.Length) + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        return (sign, digits.TrimEnd('0'), exponent);
    }

    private static string Plain(string digits, int exponent) => exponent switch
    {
        <= 0 => "0." + new string('0', -exponent) + digits,
        _ when exponent >= digits.Length => digits + new string('0', exponent - digits.Length),
        _ => digits[..exponent] + "." + digits[exponent..],
    };

    private static string Scientific(string digits, int exponent)
    {
        var fraction = digits.Length > 1 ? "." + digits[1..] : "";
        return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{(exponent > 0 ? "+" : "-")}{Math.Abs(exponent - 1)}");
    }
}
