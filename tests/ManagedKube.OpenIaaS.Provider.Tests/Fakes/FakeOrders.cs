using System.Text.Json.Nodes;

namespace ManagedKube.OpenIaaS.Provider.Tests.Fakes;

/// <summary>What orders do to the world. An order that the platform could not carry out throws with its reason.</summary>
public static class FakeOrders
{
    public static string Apply(FakeWorld world, string method, string[] path, JsonObject body) => (method, path) switch
    {
        ("POST", ["virtual_machines"]) => world.AddMachine(body),
        ("PATCH", ["virtual_machines", var id]) => PatchMachine(world.Machines[id], body),
        ("PATCH", ["virtual_machines", var id, "power"]) => Power(world, id, body),
        ("PATCH", ["virtual_machines", var id, "boot_order"]) => Set(world.Machines[id], "bootOrder", body["order"]!),
        ("POST", ["items", "open_iaas", "deploy"]) => Deploy(world, body),
        ("POST", ["virtual_machines", var id, "mount"]) => Mount(world.Machines[id], Text(body, "virtualDiskId")),
        ("POST", ["virtual_machines", var id, "unmount"]) => Set(world.Machines[id], "dvdDrive", new JsonObject { ["name"] = "", ["attached"] = false }),
        ("POST", ["replication", "configurations"]) => AddReplication(world, body),
        ("DELETE", ["replication", "configurations", var id]) => world.Replications.Remove(id) ? "" : throw new InvalidOperationException("not found"),
        ("POST", ["replication", "virtual_machines", var id, "configurations"]) =>
            world.Replicated.TryAdd(id, Text(body, "configurationId")) ? "" : throw new InvalidOperationException("replicated already"),
        ("DELETE", ["replication", "virtual_machines", var id, "configurations"]) =>
            world.Replicated.Remove(id) ? "" : throw new InvalidOperationException("not replicated"),
        ("POST", ["virtual_machines", var id, "relocate"]) => Set(world.Machines[id], "host", FakeWorld.Ref((string)body["hostId"]!)),
        ("DELETE", ["virtual_machines", var id]) => DeleteMachine(world, id),
        ("POST", ["virtual_disks"]) => world.AddDisk(
            Text(body, "virtualMachineId"), Text(body, "name"), (long)body["size"]!, Text(body, "storageRepositoryId"), Text(body, "mode") == "RO"),
        ("PATCH", ["virtual_disks", var id]) => PatchDisk(world.Disks[id], body),
        ("PATCH", ["virtual_disks", var id, "relocate"]) => Set(world.Disks[id], "storageRepository", FakeWorld.Ref(Text(body, "storageRepositoryId"))),
        ("PATCH", ["virtual_disks", var id, "attach"]) => Attach(world, world.Disks[id], body),
        ("PATCH", ["virtual_disks", var id, "detach"]) => Detach(world.Disks[id], Text(body, "virtualMachineId")),
        ("PATCH", ["virtual_disks", var id, var verb and ("connect" or "disconnect")]) => Plug(
            world.Disks[id], Text(body, "virtualMachineId"), verb == "connect"),
        ("DELETE", ["virtual_disks", var id]) => DeleteDisk(world, id),
        ("POST", ["network_adapters"]) =>
            world.AddAdapter(Text(body, "virtualMachineId"), Text(body, "networkId"), (string?)body["mac"], (string?)body["ipAddress"]),
        ("PATCH", ["network_adapters", var id]) => PatchAdapter(world, world.Adapters[id], body),
        ("PATCH", ["network_adapters", var id, var verb]) => Set(world.Adapters[id], "attached", verb == "connect"),
        ("DELETE", ["network_adapters", var id]) => world.Adapters.Remove(id) ? "" : throw new InvalidOperationException("not found"),
        ("POST", ["policies", "assign"]) => Assign(world, body),
        _ => throw new InvalidOperationException($"the fake knows no {method} {string.Join('/', path)}"),
    };

    private static string Text(JsonObject body, string key) => (string)body[key]!;

    private static string Set(JsonObject target, string key, JsonNode value)
    {
        target[key] = value.DeepClone();
        return "";
    }

    private static string Deploy(FakeWorld world, JsonObject body)
    {
        var id = world.AddMachine(new JsonObject
        {
            ["name"] = Text(body, "name"),
            ["cpu"] = 1,
            ["memory"] = FakeWorld.GiB,
            ["storageRepositoryId"] = Text(body, "storageRepositoryId"),
            ["cloudInit"] = body["cloudInit"]?.DeepClone(),
            ["networkAdapters"] = new JsonArray(
                [.. body["networkData"]!.AsArray().Select(adapter => new JsonObject { ["networkId"] = (string)adapter!["destinationNetworkId"]! })]),
        });
        return id;
    }

    private static string Mount(JsonObject machine, string imageId)
    {
        if ((bool)machine["dvdDrive"]!["attached"]!)
            throw new InvalidOperationException("the drive is not empty");
        var image = FakeInventory.Images.Single(candidate => (string)candidate["id"]! == imageId);
        return Set(machine, "dvdDrive", new JsonObject { ["name"] = (string)image["name"]!, ["attached"] = true });
    }

    private static string AddReplication(FakeWorld world, JsonObject body)
    {
        var id = world.NewId();
        world.Replications[id] = new JsonObject
        {
            ["id"] = id,
            ["name"] = Text(body, "name"),
            ["storageRepository"] = FakeWorld.Ref(Text(body, "storageRepositoryId")),
            ["pool"] = FakeWorld.Pool,
            ["machineManager"] = FakeWorld.Zone,
            ["interval"] = new JsonObject { ["hours"] = (int?)body["interval"]!["hours"] ?? 0, ["minutes"] = (int?)body["interval"]!["minute"] ?? 0 },
            ["lastRun"] = new JsonObject { ["start"] = 0, ["end"] = 0, ["status"] = "" },
        };
        return id;
    }

    private static string PatchMachine(JsonObject machine, JsonObject body)
    {
        string[] cold = ["cpu", "memory", "numCoresPerSocket"];
        if ((string)machine["powerState"]! == "Running" && cold.Any(body.ContainsKey))
            throw new InvalidOperationException("VM must be halted");
        foreach (var (key, value) in body)
            machine[key] = value!.DeepClone();
        return "";
    }

    private static string Power(FakeWorld world, string id, JsonObject body)
    {
        var on = Text(body, "powerState") == "on";
        if (on && world.Policies[id].Count == 0)
            throw new InvalidOperationException("no backup policy");
        if ((string)world.Machines[id]["powerState"]! == (on ? "Running" : "Halted"))
            throw new InvalidOperationException("already so");
        if (!on && (bool?)body["force"] != true && (bool)world.Machines[id]["pvDrivers"]!["detected"]! == false)
            throw new InvalidOperationException("the guest cannot be asked to shut down");
        world.SetPower(id, on, (string?)body["hostId"]);
        return "";
    }

    private static string DeleteMachine(FakeWorld world, string id)
    {
        world.Machines.Remove(id);
        foreach (var adapter in world.Adapters.Where(item => Text(item.Value, "virtualMachineId") == id).ToList())
            world.Adapters.Remove(adapter.Key);
        foreach (var disk in world.Disks.Values.ToList())
        {
            var attached = disk["virtualMachines"]!.AsArray().Any(attachment => (string)attachment!["id"]! == id);
            if (attached)
                world.Disks.Remove(Text(disk, "id"));
        }

        return "";
    }

    private static string PatchDisk(JsonObject disk, JsonObject body)
    {
        if (body["size"] is { } size)
        {
            if ((long)size < (long)disk["size"]!)
                throw new InvalidOperationException("Invalid operation");
            if (disk["virtualMachines"]!.AsArray().Any(attachment => (bool)attachment!["connected"]!))
                throw new InvalidOperationException("disk is in use");
        }

        foreach (var (key, value) in body)
            disk[key] = value!.DeepClone();
        return "";
    }

    private static string Attach(FakeWorld world, JsonObject disk, JsonObject body)
    {
        disk["virtualMachines"]!.AsArray().Add(world.Attachment(Text(body, "virtualMachineId"), Text(body, "mode") == "RO"));
        return "";
    }

    private static string Detach(JsonObject disk, string machineId)
    {
        var attachments = disk["virtualMachines"]!.AsArray();
        foreach (var attachment in attachments.Where(item => (string)item!["id"]! == machineId).ToList())
            attachments.Remove(attachment);
        return "";
    }

    private static string Plug(JsonObject disk, string machineId, bool connected)
    {
        disk["virtualMachines"]!.AsArray().Single(item => (string)item!["id"]! == machineId)!["connected"] = connected;
        return "";
    }

    private static string DeleteDisk(FakeWorld world, string id)
    {
        if (world.Disks[id]["virtualMachines"]!.AsArray().Any(attachment => (bool)attachment!["connected"]!))
            throw new InvalidOperationException("disk is in use");
        world.Disks.Remove(id);
        return "";
    }

    private static string PatchAdapter(FakeWorld world, JsonObject adapter, JsonObject body)
    {
        if (body["mac"] is { } mac)
        {
            if ((string)world.Machines[Text(adapter, "virtualMachineId")]["powerState"]! == "Running")
                throw new InvalidOperationException("VM must be halted");
            adapter["macAddress"] = mac.DeepClone();
        }

        if (body["ipAddress"] is { } address)
            world.StaticIps[Text(adapter, "macAddress")] = (string)address!;
        if (body["networkId"] is { } network)
            adapter["network"] = FakeWorld.Ref((string)network!);
        if (body["txChecksumming"] is { } checksumming)
            adapter["txChecksumming"] = checksumming.DeepClone();
        return "";
    }

    private static string Assign(FakeWorld world, JsonObject body)
    {
        world.Policies[Text(body, "virtualMachineId")] = [.. body["policyIds"]!.AsArray().Select(item => (string)item!)];
        return "";
    }
}
