using System.Globalization;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Compute;

internal static class VirtualDiskEndpoints
{
    private const string Path = $"{ApiRoutes.Compute}/virtual_disks";
    private const string ItemPath = $"{Path}/{{id}}";

    private enum AccessMode
    {
        RW,
        RO,
    }

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, query) => Ordered(moment.World, query)
            .Where(disk => query.Matches("templateId", moment.World.Inventory.TemplatesWith(disk).Select(template => template.Id)))
            .Where(disk => query.Matches("storageRepositoryId", disk.StorageRepositoryId))
            .Select(disk => VirtualDiskView.Of(moment.World, disk)));
        routes.Item(ItemPath, (moment, id) => moment.World.FindDisk(id) is { } disk ? VirtualDiskView.Of(moment.World, disk) : null);

        routes.Order(HttpMethods.Post, Path, Create);
        routes.Order(HttpMethods.Patch, ItemPath, (request, body) => new UpdateVirtualDisk
        {
            VirtualDiskId = request.VirtualDisk().Id,
            Name = body.OptionalText("name"),
            Size = body.OptionalInteger("size"),
        });
        routes.Order(HttpMethods.Delete, ItemPath, request => new DeleteVirtualDisk(request.VirtualDisk().Id));
        routes.Order(HttpMethods.Patch, $"{ItemPath}/relocate", (request, body) =>
            new RelocateVirtualDisk(request.VirtualDisk().Id, body.Id("storageRepositoryId")));
        routes.Order(HttpMethods.Patch, $"{ItemPath}/connect", (request, body) =>
            new PlugVirtualDisk(request.VirtualDisk().Id, body.Id("virtualMachineId"), Connected: true));
        routes.Order(HttpMethods.Patch, $"{ItemPath}/disconnect", (request, body) =>
            new PlugVirtualDisk(request.VirtualDisk().Id, body.Id("virtualMachineId"), Connected: false));
        routes.Order(HttpMethods.Patch, $"{ItemPath}/attach", Attach);
        routes.Order(HttpMethods.Patch, $"{ItemPath}/detach", (request, body) =>
            new DetachVirtualDisk(request.VirtualDisk().Id, body.Id("virtualMachineId")));
    }

    /// <summary>The disks of one machine in device order, or all by name.</summary>
    private static IEnumerable<VirtualDisk> Ordered(World world, ApiQuery query) => query.Text("virtualMachineId") is { } machineId
        ? Guid.TryParse(machineId, out var id) ? world.DisksOf(id) : []
        : world.AllDisks().OrderBy(disk => disk.Name, StringComparer.Ordinal).ThenBy(disk => disk.Id);

    private static CreateVirtualDisk Create(OrderRequest request, RequestBody body) => new()
    {
        Name = body.Text("name"),
        Size = body.Integer("size"),
        StorageRepositoryId = body.Id("storageRepositoryId"),
        VirtualMachineId = body.IsEmptyText("virtualMachineId") ? null : body.OptionalId("virtualMachineId"),
        ReadOnly = body.Choice<AccessMode>("mode") == AccessMode.RO,
        Bootable = body.OptionalFlag("bootable") ?? false,
    };

    private static AttachVirtualDisk Attach(OrderRequest request, RequestBody body) => new()
    {
        VirtualDiskId = request.VirtualDisk().Id,
        VirtualMachineId = body.Id("virtualMachineId"),
        ReadOnly = body.Choice<AccessMode>("mode") == AccessMode.RO,
        Bootable = body.OptionalFlag("bootable") ?? false,
        Position = ReadPosition(body),
    };

    private static int? ReadPosition(RequestBody body)
    {
        if (body.OptionalText("position") is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position < DiskRules.MaxDisks)
            return position;
        body.Refuse("position", $"must be a device number below {DiskRules.MaxDisks}, as a string");
        return null;
    }
}
