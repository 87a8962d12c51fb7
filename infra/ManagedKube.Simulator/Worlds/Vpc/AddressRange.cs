using System.Buffers.Binary;
using System.Net;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>The addresses of an IPv4 range that a machine can have: all but those of the network, its gateway (the first) and broadcasts.</summary>
internal static class AddressRange
{
    public static bool HasHost(IPNetwork range, string address) =>
        IPAddress.TryParse(address, out var parsed) && range.Contains(parsed) && NumberOf(parsed) is var number
        && number >= First(range) && number <= Last(range);

    /// <summary>The first address that is not taken, or null.</summary>
    public static string? FirstFree(IPNetwork range, IReadOnlySet<string> taken)
    {
        for (var number = First(range); number <= Last(range); number++)
        {
            if (AddressOf(number) is var address && !taken.Contains(address))
                return address;
        }

        return null;
    }

    private static long First(IPNetwork range) => NumberOf(range.BaseAddress) + 2;

    private static long Last(IPNetwork range) => NumberOf(range.BaseAddress) + (1L << (32 - range.PrefixLength)) - 2;

    private static long NumberOf(IPAddress address) => BinaryPrimitives.ReadUInt32BigEndian(address.GetAddressBytes());

    private static string AddressOf(long number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)number);
        return new IPAddress(bytes).ToString();
    }
}
