using System.Text.Json;

namespace ManagedKube.Simulator.Tests.Support;

/// <summary>The usual steps in the life of a virtual machine.</summary>
internal static class Machines
{
    public const long GiB = 1L << 30;

    public static string Path(Guid id, string action = "") => $"{TestSimulator.Compute}/virtual_machines/{id}{action}";

    public static object Body(Zone zone, string name = "ctodev-cp-01", long memory = 4 * GiB, object? cloudInit = null) => new
    {
        name,
        templateId = zone.TemplateId,
        cpu = 4,
        memory,
        cloudInit,
        networkAdapters = new[] { new { networkId = zone.NetworkId } },
    };

    public static async Task<Guid> CreateAsync(
        this TestSimulator simulator, Zone zone, string name = "ctodev-cp-01", long memory = 4 * GiB, object? cloudInit = null) =>
        (await simulator.SucceedAsync(HttpMethod.Post, $"{TestSimulator.Compute}/virtual_machines", Body(zone, name, memory, cloudInit))).Id;

    public static Task<ActivityEnd> AssignPolicyAsync(this TestSimulator simulator, Zone zone, Guid id) => simulator.SucceedAsync(
        HttpMethod.Post,
        "/api/backup/v1/open_iaas/policies/assign",
        new { virtualMachineId = id, policyIds = new[] { zone.BackupPolicyId } });

    public static Task<ActivityEnd> SwitchAsync(this TestSimulator simulator, Guid id, string powerState, bool force = false) =>
        simulator.DoAsync(HttpMethod.Patch, Path(id, "/power"), new { powerState, force });

    /// <summary>A machine that runs, with its guest up.</summary>
    public static async Task<Guid> CreateRunningAsync(
        this TestSimulator simulator, Zone zone, string name = "ctodev-cp-01", long memory = 4 * GiB, object? cloudInit = null)
    {
        var id = await simulator.CreateAsync(zone, name, memory, cloudInit);
        await simulator.AssignPolicyAsync(zone, id);
        Assert.Null((await simulator.SwitchAsync(id, "on")).Reason);
        return id;
    }

    public static Task<JsonElement> MachineAsync(this TestSimulator simulator, Guid id) => simulator.GetAsync(Path(id));

    public static Task<IReadOnlyList<JsonElement>> DisksOfAsync(this TestSimulator simulator, Guid id) =>
        simulator.ListAsync($"{TestSimulator.Compute}/virtual_disks?virtualMachineId={id}");

    public static Task<IReadOnlyList<JsonElement>> AdaptersOfAsync(this TestSimulator simulator, Guid id) =>
        simulator.ListAsync($"{TestSimulator.Compute}/network_adapters?virtualMachineId={id}");

    public static async Task<Guid> AddDiskAsync(this TestSimulator simulator, Zone zone, Guid machineId, string name = "data", long size = 50 * GiB) =>
        (await simulator.SucceedAsync(HttpMethod.Post, $"{TestSimulator.Compute}/virtual_disks", DiskBody(zone, machineId, name, size))).Id;

    public static object DiskBody(Zone zone, Guid? machineId, string name = "data", long size = 50 * GiB) => new
    {
        name,
        size,
        mode = "RW",
        storageRepositoryId = zone.RepositoryIds[0],
        virtualMachineId = machineId?.ToString() ?? "",
        bootable = false,
    };
}
