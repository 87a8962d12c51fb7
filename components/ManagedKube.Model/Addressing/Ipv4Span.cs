using System.Diagnostics.CodeAnalysis;

namespace ManagedKube.Model.Addressing;

/// <summary>Consecutive IPv4 addresses, both ends included. Load-balancer pools are such spans.</summary>
/// <param name="First">The lowest address.</param>
/// <param name="Last">The highest address.</param>
public readonly record struct Ipv4Span(Ipv4Address First, Ipv4Address Last)
{
    /// <summary>How many addresses the span holds.</summary>
    public int Count => checked((int)(Last.Value - First.Value + 1));

    /// <summary>Whether <paramref name="address"/> lies in the span.</summary>
    public bool Contains(Ipv4Address address) => address.Value >= First.Value && address.Value <= Last.Value;

    /// <summary>Whether the whole of <paramref name="other"/> lies in the span.</summary>
    public bool Contains(Ipv4Span other) => Contains(other.First) && Contains(other.Last);

    /// <summary>Reads <c>first-last</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Ipv4Span span)
    {
        span = default;
        var parts = text?.Split('-', StringSplitOptions.TrimEntries);
        if (parts is not { Length: 2 }
            || !Ipv4Address.TryParse(parts[0], out var first)
            || !Ipv4Address.TryParse(parts[1], out var last)
            || last.Value < first.Value)
            return false;
        span = new Ipv4Span(first, last);
        return true;
    }

    /// <summary>The form that MetalLB writes, for example 10.20.1.1-10.20.1.127.</summary>
    public override string ToString() => $"{First}-{Last}";
}
