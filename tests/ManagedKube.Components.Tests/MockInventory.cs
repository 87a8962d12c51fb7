using System.Collections.Immutable;

namespace ManagedKube.Testing;

/// <summary>The lists of an IaaS with three zones that have everything the shipped customers need.</summary>
internal static class MockInventory
{
    private const double GiB = 1024d * 1024 * 1024;

    private static readonly ImmutableArray<string> Zones = ["AZ05", "AZ06", "AZ07"];

    /// <summary>The answer to a function that lists something; null for any other function.</summary>
    public static Dictionary<string, object>? Answer(string token) => token switch
    {
        "openiaas:compute:getAvailabilityZones" => List("availabilityZones", zone => [new() { ["id"] = zone, ["name"] = zone }]),
        "openiaas:compute:getPools" => List("pools", zone => [Entry(zone, PoolOf(zone), "highAvailabilityEnabled", true)]),
        "openiaas:compute:getHosts" => List("hosts", zone =>
        [
            .. from number in Enumerable.Range(1, 4)
               select InPool(zone, $"host-{number}", ("memory", 384 * GiB), ("cores", 64), ("maintenanceMode", false)),
        ]),
        "openiaas:compute:getStorageRepositories" => List("storageRepositories", zone =>
            [InPool(zone, $"sr011-clu001-t0001-{zone.ToLowerInvariant()}-r-flh1-data13", ("freeCapacity", 20480 * GiB), ("accessible", true), ("maintenanceMode", false))]),
        "openiaas:compute:getNetworks" => List("networks", zone =>
            [.. new[] { "ctodev", "fuldev", "ctopr", "fulpr" }.Select(code => InPool(zone, $"{code}-nodes"))]),
        "openiaas:compute:getTemplates" => List("templates", zone => [Entry(zone, "talos-nocloud-amd64"), Entry(zone, "debian-13-cloudinit")]),
        "openiaas:backup:getPolicies" => List("policies", zone =>
            [Entry(zone, $"no-backup-{zone.ToLowerInvariant()}"), Entry(zone, $"daily-30d-{zone.ToLowerInvariant()}")]),
        "openiaas:compute:getVirtualMachines" => List("virtualMachines", _ => []),
        _ => null,
    };

    private static string PoolOf(string zone) => $"clu001-{zone.ToLowerInvariant()}";

    private static Dictionary<string, object> List(string key, Func<string, IEnumerable<Dictionary<string, object>>> perZone) =>
        new() { [key] = Zones.SelectMany(perZone).ToImmutableArray() };

    private static Dictionary<string, object> Entry(string zone, string name, string? key = null, object? value = null)
    {
        var entry = new Dictionary<string, object> { ["id"] = $"{name}@{zone}", ["name"] = name, ["machineManagerId"] = zone };
        if (key is not null)
            entry[key] = value!;
        return entry;
    }

    private static Dictionary<string, object> InPool(string zone, string name, params (string Key, object Value)[] more)
    {
        var entry = Entry(zone, name, "poolId", $"{PoolOf(zone)}@{zone}");
        foreach (var (key, value) in more)
            entry[key] = value;
        return entry;
    }
}
