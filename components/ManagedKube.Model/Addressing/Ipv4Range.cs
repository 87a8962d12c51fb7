using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ManagedKube.Model.Addressing;

/// <summary>
/// An IPv4 range in CIDR form, kept as it was written: host bits are not cleared, so that a rule can refuse them
/// (product spec 3.4: a new cluster's input is never normalised silently).
/// </summary>
/// <param name="Address">The address before the slash.</param>
/// <param name="PrefixLength">The number after the slash, 0 to 32.</param>
public readonly record struct Ipv4Range(Ipv4Address Address, int PrefixLength)
{
    private static readonly Ipv4Range[] PrivateRanges = [Parse("10.0.0.0/8"), Parse("172.16.0.0/12"), Parse("192.168.0.0/16")];

    /// <summary>The first address, with all host bits cleared.</summary>
    public Ipv4Address First => new(Address.Value & Mask);

    /// <summary>The last address, with all host bits set.</summary>
    public Ipv4Address Last => new(Address.Value | ~Mask);

    /// <summary>Whether no host bit is set.</summary>
    public bool IsCanonical => Address == First;

    /// <summary>The same range without host bits.</summary>
    public Ipv4Range Canonical => this with { Address = First };

    /// <summary>Whether the whole range is private (RFC 1918).</summary>
    public bool IsPrivate
    {
        get
        {
            var range = this;
            return PrivateRanges.Any(p => p.Contains(range.First) && p.Contains(range.Last));
        }
    }

    private uint Mask => PrefixLength == 0 ? 0 : uint.MaxValue << (32 - PrefixLength);

    /// <summary>Whether <paramref name="address"/> lies in the range.</summary>
    public bool Contains(Ipv4Address address) => (address.Value & Mask) == First.Value;

    /// <summary>Whether the two ranges share an address.</summary>
    public bool Overlaps(Ipv4Range other) => Contains(other.First) || other.Contains(First);

    /// <summary>Reads <c>address/prefix</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Ipv4Range range)
    {
        range = default;
        var parts = text?.Split('/');
        if (parts is not { Length: 2 }
            || !Ipv4Address.TryParse(parts[0], out var address)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var prefix)
            || prefix > 32)
            return false;
        range = new Ipv4Range(address, prefix);
        return true;
    }

    /// <summary>Reads <c>address/prefix</c>.</summary>
    /// <exception cref="FormatException">The text is not an IPv4 range.</exception>
    public static Ipv4Range Parse(string text) =>
        TryParse(text, out var range) ? range : throw new FormatException($"\"{text}\" is not an IPv4 range such as 10.20.0.0/22.");

    /// <summary>The CIDR form as written, for example 10.20.0.0/22.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Address}/{PrefixLength}");
}
