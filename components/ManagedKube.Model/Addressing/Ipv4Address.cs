using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ManagedKube.Model.Addressing;

/// <summary>An IPv4 address that can be compared and offset.</summary>
/// <param name="Value">The address in host byte order: 10.20.0.1 is 0x0A140001.</param>
public readonly record struct Ipv4Address(uint Value) : IComparable<Ipv4Address>
{
    /// <summary>The four bytes in network order.</summary>
    public (byte A, byte B, byte C, byte D) Bytes =>
        ((byte)(Value >> 24), (byte)(Value >> 16), (byte)(Value >> 8), (byte)Value);

    /// <summary>The address that lies <paramref name="offset"/> addresses after <paramref name="address"/>.</summary>
    public static Ipv4Address operator +(Ipv4Address address, uint offset) => new(checked(address.Value + offset));

    /// <summary>Reads the dotted form: four decimal numbers from 0 to 255 without leading zeros.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Ipv4Address address)
    {
        address = default;
        var parts = text?.Split('.');
        if (parts is not { Length: 4 })
            return false;
        var value = 0u;
        foreach (var part in parts)
        {
            if (!byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var octet) || (part.Length > 1 && part[0] == '0'))
                return false;
            value = (value << 8) | octet;
        }
        address = new Ipv4Address(value);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Ipv4Address other) => Value.CompareTo(other.Value);

    /// <summary>The dotted form, for example 10.20.0.1.</summary>
    public override string ToString()
    {
        var (a, b, c, d) = Bytes;
        return string.Create(CultureInfo.InvariantCulture, $"{a}.{b}.{c}.{d}");
    }
}
