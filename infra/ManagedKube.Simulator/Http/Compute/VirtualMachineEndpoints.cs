using System.Text.Json.Serialization;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Compute;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Compute;

internal static class VirtualMachineEndpoints
{
    private const string Path = $"{ApiRoutes.Compute}/virtual_machines";
    private const string ItemPath = $"{Path}/{{id}}";

    private enum PowerSwitch
    {
        [JsonStringEnumMemberName("on")]
        On,

        [JsonStringEnumMemberName("off")]
        Off,
    }

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, query) => moment.World.VirtualMachines.Values
            .OrderBy(machine => machine.Name, StringComparer.Ordinal)
            .ThenBy(machine => machine.Id)
            .Where(machine => query.Matches("machineManagerId", moment.World.Inventory.Pools[machine.PoolId].MachineManager.Id))
            .Select(machine => VirtualMachineView.Of(moment, machine)));
        routes.Item(ItemPath, (moment, id) =>
            moment.World.VirtualMachines.GetValueOrDefault(id) is { } machine ? VirtualMachineView.Of(moment, machine) : null);

        routes.Order(HttpMethods.Post, Path, VirtualMachineCreation.Read);
        routes.Order(HttpMethods.Patch, ItemPath, Update);
        routes.Order(HttpMethods.Delete, ItemPath, request => new DeleteVirtualMachine(request.VirtualMachine().Id));
        routes.Order(HttpMethods.Patch, $"{ItemPath}/power", SwitchPower);
        routes.Order(HttpMethods.Post, $"{ItemPath}/relocate", (request, body) =>
            new RelocateVirtualMachine(request.VirtualMachine().Id, body.Id("hostId")));
        routes.Order(HttpMethods.Patch, $"{ItemPath}/boot_order", ChangeBootOrder);
        routes.Order(HttpMethods.Post, $"{ItemPath}/mount", (request, body) =>
            new MountImage(request.VirtualMachine().Id, body.Id("virtualDiskId")));
        routes.Order(HttpMethods.Post, $"{ItemPath}/unmount", request => new UnmountImage(request.VirtualMachine().Id));
    }

    private static UpdateVirtualMachine Update(OrderRequest request, RequestBody body) => new()
    {
        VirtualMachineId = request.VirtualMachine().Id,
        Name = body.OptionalText("name"),
        Cpu = body.OptionalSmallInteger("cpu"),
        Memory = body.OptionalInteger("memory"),
        NumCoresPerSocket = body.OptionalSmallInteger("numCoresPerSocket"),
        BootFirmware = body.OptionalChoice<BootFirmware>("bootFirmware"),
        SecureBoot = body.OptionalFlag("secureBoot"),
        AutoPowerOn = body.OptionalFlag("autoPowerOn"),
        HighAvailability = body.OptionalChoice<HighAvailability>("highAvailability"),
    };

    private static Order SwitchPower(OrderRequest request, RequestBody body)
    {
        var id = request.VirtualMachine().Id;
        var hostId = body.OptionalId("hostId");
        var force = body.OptionalFlag("force") ?? false;
        var bypassMacAddressesCheck = body.OptionalFlag("bypassMacAddressesCheck") ?? false;
        var forceShutdownDelay = body.OptionalInteger("forceShutdownDelay");
        return body.Choice<PowerSwitch>("powerState") == PowerSwitch.On
            ? new StartVirtualMachine { VirtualMachineId = id, HostId = hostId, BypassMacAddressesCheck = bypassMacAddressesCheck }
            : new StopVirtualMachine { VirtualMachineId = id, Force = force || forceShutdownDelay is not null };
    }

    private static ChangeBootOrder ChangeBootOrder(OrderRequest request, RequestBody body)
    {
        var id = request.VirtualMachine().Id;
        var order = body.Choices<BootDevice>("order");
        if (order.Count == 0 || order.Distinct().Count() < order.Count)
            body.Refuse("order", "must hold one to three different devices");
        return new ChangeBootOrder(id, [.. order]);
    }
}
