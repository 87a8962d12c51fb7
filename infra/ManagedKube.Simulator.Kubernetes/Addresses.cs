using System.Net;
using System.Numerics;

namespace ManagedKube.Simulator.Kubernetes;

/// <summary>Counts in address ranges.</summary>
internal static class Addresses
{
    /// <summary>An address of a range by its place, from 0.</summary>
    public static IPAddress Nth(IPNetwork range, long place)
    {
        var bytes = range.BaseAddress.GetAddressBytes();
        var value = new BigInteger(bytes, isUnsigned: true, isBigEndian: true) + place;
        var result = value.ToByteArray(isUnsigned: true, isBigEndian: true);
        return new IPAddress([.. new byte[bytes.Length - result.Length], .. result]);
    }

    /// <summary>How many addresses a range has, at most <see cref="int.MaxValue"/>.</summary>
    public static long Count(IPNetwork range) =>
        Math.Min(int.MaxValue, (long)Math.Pow(2, (range.BaseAddress.GetAddressBytes().Length * 8) - range.PrefixLength));

    /// <summary>The first address of a range that is not taken, from a place on; null when there is none.</summary>
    public static IPAddress? FirstFree(IPNetwork range, long from, Func<string, bool> isTaken)
    {
        for (var place = from; place < Count(range) - 1; place++)
        {
            if (Nth(range, place) is var address && !isTaken(address.ToString()))
                return address;
        }

        return null;
    }
}
