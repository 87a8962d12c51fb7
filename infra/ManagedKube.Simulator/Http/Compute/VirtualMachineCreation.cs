using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Http.Compute;

/// <summary>Reads the body of an order for a new virtual machine.</summary>
internal static class VirtualMachineCreation
{
    public static CreateVirtualMachine Read(OrderRequest request, RequestBody body)
    {
        var order = new CreateVirtualMachine
        {
            Name = body.Text("name"),
            TemplateId = body.Id("templateId"),
            Cpu = body.SmallInteger("cpu"),
            Memory = body.Integer("memory"),
            CloudInit = CloudInitFields.Read(body),
            NetworkAdapters = body.OptionalObjects("networkAdapters")?.Select(ReadAdapter).ToImmutableArray(),
        };
        body.ThrowIfInvalid();
        return request.World.Inventory.Templates.Find(order.TemplateId) is not null
            ? order
            : throw ApiException.NotFound("template", order.TemplateId);
    }

    private static RequestedAdapter ReadAdapter(RequestBody adapter) =>
        new(adapter.Id("networkId"), AdapterFields.ReadMac(adapter), AdapterFields.ReadIpAddress(adapter));
}
