using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace ManagedKube.OpenIaaS.Provider.Inputs;

/// <summary>What the platform takes as an id, a name, a MAC address, a size. Each rule answers what is wrong, or null.</summary>
internal static partial class ValueRules
{
    /// <summary>Bytes in one MiB.</summary>
    public const long MiB = 1L << 20;

    /// <summary>Largest disk in bytes: 2 TB, the bound of the VHD format (API reference 6.4).</summary>
    public const long LargestDisk = 2_000_000_000_000;

    /// <summary>Largest memory in bytes: 8 TiB (API reference 6.4).</summary>
    public const long LargestMemory = 8L << 40;

    /// <summary>Most vCPUs of a machine (API reference 6.4).</summary>
    public const int MostCpus = 254;

    /// <summary>Most network adapters of a machine (API reference 6.4).</summary>
    public const int MostAdapters = 7;

    /// <summary>Ids are UUIDs.</summary>
    public static string? Uuid(string value) => Guid.TryParseExact(value, "D", out _) ? null : $"must be a UUID; it is '{value}'.";

    /// <summary>Names of machines: letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and space.</summary>
    public static string? Name(string value) =>
        NamePattern().IsMatch(value) ? null : $"may hold letters, digits, '-', '_', '.' and spaces only; it is '{value}'.";

    /// <summary>A MAC address of one adapter.</summary>
    public static string? Mac(string value)
    {
        if (!MacPattern().IsMatch(value))
            return $"must be a MAC address such as 02:00:0a:14:00:0b; it is '{value}'.";
        return (byte.Parse(value.AsSpan(0, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 1) == 0
            ? null
            : $"must be the address of one adapter, not of a group; it is '{value}'.";
    }

    /// <summary>An IPv4 address in its usual form.</summary>
    public static string? Ipv4(string value) =>
        IPAddress.TryParse(value, out var address) && address.AddressFamily == AddressFamily.InterNetwork && address.ToString() == value
            ? null
            : $"must be an IPv4 address such as 10.20.0.11; it is '{value}'.";

    /// <summary>Memory is compared exactly, so that it must not be rounded.</summary>
    public static string? WholeMiB(long bytes) => bytes % MiB == 0 ? null : $"must be a multiple of 1 MiB ({MiB} bytes); it is {bytes}.";

    /// <summary>Names of buckets and storage accounts (API reference 4.2).</summary>
    public static string? StorageName(string value) =>
        StorageNamePattern().IsMatch(value) ? null : $"must be 1 to 255 letters, digits, '-' and '_'; it is '{value}'.";

    /// <summary>A range of IPv4 addresses.</summary>
    public static string? Ipv4Range(string value) =>
        IPNetwork.TryParse(value, out var range) && range.BaseAddress.AddressFamily == AddressFamily.InterNetwork && range.ToString() == value
            ? null
            : $"must be an IPv4 range in CIDR notation such as 198.51.100.0/28, without host bits; it is '{value}'.";

    [GeneratedRegex("^[A-Za-z0-9_-]{1,255}$")]
    private static partial Regex StorageNamePattern();

    [GeneratedRegex("^[A-Za-z0-9._-]([A-Za-z0-9._ -]*[A-Za-z0-9._-])?$")]
    private static partial Regex NamePattern();

    [GeneratedRegex("^[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}$")]
    private static partial Regex MacPattern();
}
