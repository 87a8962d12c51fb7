using System.Globalization;

namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>Quantities as Kubernetes writes them, such as <c>12</c>, <c>11950m</c> or <c>24567Ki</c>.</summary>
internal static class Quantity
{
    private static readonly (string Suffix, decimal Factor)[] Suffixes =
    [
        ("Ki", 1L << 10), ("Mi", 1L << 20), ("Gi", 1L << 30), ("Ti", 1L << 40), ("Pi", 1L << 50),
        ("m", 0.001m), ("k", 1e3m), ("M", 1e6m), ("G", 1e9m), ("T", 1e12m), ("P", 1e15m),
    ];

    /// <summary>The number; 0 for what is no quantity.</summary>
    public static double Parse(string? text)
    {
        if (text is null)
            return 0;
        var (suffix, factor) = Suffixes.FirstOrDefault(known => text.EndsWith(known.Suffix, StringComparison.Ordinal), (Suffix: "", Factor: 1m));
        return decimal.TryParse(text.AsSpan(0, text.Length - suffix.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (double)(number * factor)
            : 0;
    }
}
