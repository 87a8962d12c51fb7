using System.Text.Json.Nodes;

namespace ManagedKube.OpenIaaS.Provider.Tests.Fakes;

/// <summary>A small world: one zone with one template, and whatever has been made in it. JSON as the API shows it.</summary>
public sealed class FakeWorld
{
    public const string ZoneId = "f3e3a1f0-0b7e-4f6b-8f54-5a1c0d7e0a05";
    public const string PoolId = "0d1f6a4e-95c5-4c36-9a64-0c1d0a5f0501";
    public const string TemplateId = "7e39b1a7-0000-4000-8000-000000000501";
    public const string NetworkId = "c0ffee00-0000-4000-8000-000000000501";
    public const string OtherNetworkId = "c0ffee00-0000-4000-8000-000000000502";
    public const string RepositoryId = "5700a9e0-0000-4000-8000-000000000513";
    public const string OtherRepositoryId = "5700a9e0-0000-4000-8000-000000000514";
    public const string PolicyId = "bac00000-0000-4000-8000-000000000501";
    public const string OtherPolicyId = "bac00000-0000-4000-8000-000000000502";
    public const string HostId = "5a1d2c3b-0000-4000-8000-0000000005a1";
    public const string OtherHostId = "5a1d2c3b-0000-4000-8000-0000000005a2";
    public const string ImageRepositoryId = "5700a9e0-0000-4000-8000-000000000515";
    public const string ForeignRepositoryId = "5700a9e0-0000-4000-8000-000000000613";
    public const string VpcNetworkId = "c0ffee00-0000-4000-8000-000000000504";
    public const string ForeignNetworkId = "c0ffee00-0000-4000-8000-000000000601";
    public const string ForeignPolicyId = "bac00000-0000-4000-8000-000000000601";
    public const string IsoId = "150d0000-0000-4000-8000-000000000001";
    public const string OtherIsoId = "150d0000-0000-4000-8000-000000000002";
    public const string ItemId = "3a9c0000-0000-4000-8000-000000000001";
    public const long GiB = 1L << 30;
    private int _made;

    public Dictionary<string, JsonObject> Machines { get; } = [];

    public Dictionary<string, JsonObject> Disks { get; } = [];

    public Dictionary<string, JsonObject> Adapters { get; } = [];

    public Dictionary<string, List<string>> Policies { get; } = [];

    public Dictionary<string, Dictionary<string, string>> Tags { get; } = [];

    /// <summary>Replication policies by id.</summary>
    public Dictionary<string, JsonObject> Replications { get; } = [];

    /// <summary>The replication policy of each machine that has one.</summary>
    public Dictionary<string, string> Replicated { get; } = [];

    /// <summary>Registered addresses by MAC address.</summary>
    public Dictionary<string, string> StaticIps { get; } = [];

    /// <summary>Whether guests show their drivers once they run.</summary>
    public bool HasDrivers { get; set; } = true;

    /// <summary>Free memory of each host, in bytes.</summary>
    public long FreeMemory { get; set; } = 100 * GiB;

    /// <summary>Free space of each storage repository, in bytes.</summary>
    public long FreeSpace { get; set; } = 1000 * GiB;

    public JsonObject Machine => Machines.Values.Single();

    public static JsonObject Zone => new() { ["id"] = ZoneId, ["name"] = "AZ05" };

    public static JsonObject Pool => new() { ["id"] = PoolId, ["name"] = "clu001-az05" };

    public static JsonObject Template => new()
    {
        ["id"] = TemplateId,
        ["name"] = "talos",
        ["machineManager"] = Zone,
        ["cpu"] = 2,
        ["memory"] = 2 * GiB,
        ["disks"] = new JsonArray(new JsonObject { ["name"] = "root", ["size"] = 10 * GiB, ["storageRepository"] = Ref(RepositoryId) }),
        ["networkAdapters"] = new JsonArray(new JsonObject { ["name"] = "VIF #0" }),
    };

    /// <summary>An image with one adapter and a disk of 8 GiB.</summary>
    public static JsonObject ItemInfo => new()
    {
        ["name"] = "ubuntu",
        ["cpu"] = new JsonObject { ["count"] = 1, ["coresPerSocket"] = 1 },
        ["memory"] = GiB,
        ["disks"] = new JsonArray(new JsonObject { ["name"] = "root", ["virtualSize"] = 8 * GiB }),
        ["networkAdapters"] = new JsonArray(new JsonObject { ["name"] = "VIF #0", ["networkName"] = "PACKER", ["mtu"] = 1500 }),
    };

    public string NewId() => $"00000000-0000-4000-8000-{++_made:x12}";

    public string AddMachine(JsonObject order)
    {
        var id = NewId();
        Machines[id] = new JsonObject
        {
            ["id"] = id,
            ["internalId"] = NewId(),
            ["name"] = order["name"]!.DeepClone(),
            ["powerState"] = "Halted",
            ["cpu"] = order["cpu"]!.DeepClone(),
            ["memory"] = order["memory"]!.DeepClone(),
            ["numCoresPerSocket"] = 1,
            ["bootFirmware"] = "uefi",
            ["secureBoot"] = false,
            ["autoPowerOn"] = false,
            ["highAvailability"] = "disabled",
            ["bootOrder"] = new JsonArray("Hard-Drive", "DVD-Drive", "Network"),
            ["dvdDrive"] = new JsonObject { ["name"] = "", ["attached"] = false },
            ["pvDrivers"] = new JsonObject { ["detected"] = false },
            ["addresses"] = new JsonObject(),
            ["machineManager"] = Zone,
            ["pool"] = Pool,
            ["host"] = Ref(""),
        };
        Policies[id] = [];
        Tags[id] = [];
        AddDisk(id, "root", 10 * GiB, (string?)order["storageRepositoryId"] ?? RepositoryId);
        if (order["cloudInit"] is not null)
            AddDisk(id, "XO CloudConfigDrive", 10_485_760, RepositoryId);
        foreach (var adapter in order["networkAdapters"]?.AsArray() ?? [])
            AddAdapter(id, (string)adapter!["networkId"]!, (string?)adapter["mac"], (string?)adapter["ipAddress"]);
        return id;
    }

    public string AddDisk(string machineId, string name, long size, string repositoryId, bool readOnly = false)
    {
        var id = NewId();
        Disks[id] = new JsonObject
        {
            ["id"] = id,
            ["internalId"] = NewId(),
            ["name"] = name,
            ["size"] = size,
            ["usage"] = size,
            ["storageRepository"] = Ref(repositoryId),
            ["virtualMachines"] = new JsonArray(Attachment(machineId, readOnly)),
        };
        return id;
    }

    public string AddAdapter(string machineId, string networkId, string? mac, string? ipAddress = null)
    {
        var id = NewId();
        var number = Adapters.Values.Count(adapter => (string)adapter["virtualMachineId"]! == machineId);
        Adapters[id] = new JsonObject
        {
            ["id"] = id,
            ["internalId"] = NewId(),
            ["name"] = $"VIF #{number}",
            ["virtualMachineId"] = machineId,
            ["macAddress"] = mac ?? $"c2:00:00:00:00:{_made:x2}",
            ["mtu"] = 1500,
            ["attached"] = true,
            ["txChecksumming"] = true,
            ["network"] = Ref(networkId),
            ["machineManager"] = Zone,
        };
        if (networkId == VpcNetworkId)
        {
            Adapters[id]["vpc"] = Ref("vpc");
            StaticIps[(string)Adapters[id]["macAddress"]!] = ipAddress ?? "10.30.0.100";
        }

        return id;
    }

    public JsonObject Attachment(string machineId, bool readOnly) => new()
    {
        ["id"] = machineId,
        ["name"] = "",
        ["readOnly"] = readOnly,
        ["connected"] = Machines.TryGetValue(machineId, out var machine) && (string)machine["powerState"]! == "Running",
    };

    public void SetPower(string id, bool on, string? hostId)
    {
        var machine = Machines[id];
        machine["powerState"] = on ? "Running" : "Halted";
        machine["pvDrivers"] = new JsonObject { ["detected"] = on && HasDrivers };
        machine["addresses"] = on ? new JsonObject { ["0/ipv4/0"] = "10.20.0.11" } : new JsonObject();
        if (on)
            machine["host"] = Ref(hostId ?? HostId);
        foreach (var attachment in Disks.Values.SelectMany(disk => disk["virtualMachines"]!.AsArray()).Where(item => (string)item!["id"]! == id))
            attachment!["connected"] = on;
    }

    public static JsonObject Ref(string id) => new() { ["id"] = id, ["name"] = id.Length > 0 ? $"name of {id}" : "" };
}
