using System.Collections.Immutable;
using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Validation;

/// <summary>
/// Tells addresses of the Internet from those that no one can be reached by. The documentation ranges (RFC 5737) count as
/// routable: examples and the simulator use them, and whether the customer owns an address is asked of the inventory.
/// </summary>
internal static class PublicAddress
{
    // The special-purpose registry of IANA (RFC 6890), as far as addresses there are reached by nobody.
    private static readonly ImmutableArray<Ipv4Range> NotRoutable =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3",
        }.Select(Ipv4Range.Parse),
    ];

    /// <summary>Whether <paramref name="address"/> can be reached over the Internet.</summary>
    public static bool IsRoutable(Ipv4Address address) => !NotRoutable.Any(range => range.Contains(address));

    /// <summary>Whether every address of <paramref name="range"/> can be reached over the Internet.</summary>
    public static bool IsRoutable(Ipv4Range range) => !NotRoutable.Any(range.Overlaps);
}
