using System.Globalization;

namespace ManagedKube.Model.Addressing;

/// <summary>
/// The MAC address of a machine's adapter: locally administered, unicast, and derived from its IPv4 address, so that
/// it is known before the machine exists and the operating system can be told which adapter to configure.
/// </summary>
/// <param name="Address">The IPv4 address that the adapter carries.</param>
public readonly record struct MacAddress(Ipv4Address Address)
{
    /// <summary>The lower-case form with colons: 02:00 and the four bytes of the IPv4 address.</summary>
    public override string ToString()
    {
        var (a, b, c, d) = Address.Bytes;
        return string.Create(CultureInfo.InvariantCulture, $"02:00:{a:x2}:{b:x2}:{c:x2}:{d:x2}");
    }
}
