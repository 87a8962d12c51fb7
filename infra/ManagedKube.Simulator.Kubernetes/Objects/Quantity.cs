using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManagedKube.Simulator.Kubernetes.Objects;

/// <summary>Amounts such as <c>500m</c>, <c>2Gi</c> and <c>110</c>.</summary>
internal static class Quantity
{
    private static readonly (string Suffix, decimal Factor)[] Suffixes =
    [
        ("Ki", 1L << 10), ("Mi", 1L << 20), ("Gi", 1L << 30), ("Ti", 1L << 40), ("Pi", 1L << 50), ("Ei", 1L << 60),
        ("n", 1e-9m), ("u", 1e-6m), ("m", 1e-3m), ("k", 1e3m), ("M", 1e6m), ("G", 1e9m), ("T", 1e12m), ("P", 1e15m), ("E", 1e18m),
    ];

    public static bool TryParse(JsonNode? node, out decimal amount)
    {
        amount = 0;
        var text = node.AsText() ?? (node is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value.ToJsonString() : null);
        if (text is null)
            return false;
        foreach (var (suffix, factor) in Suffixes)
        {
            if (!text.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            if (!decimal.TryParse(text[..^suffix.Length], NumberStyles.Number, CultureInfo.InvariantCulture, out amount))
                return false;
            amount *= factor;
            return true;
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out amount);
    }

    /// <summary>The amount; 0 when there is none.</summary>
    public static decimal Of(JsonNode? node) => TryParse(node, out var amount) ? amount : 0;
}
