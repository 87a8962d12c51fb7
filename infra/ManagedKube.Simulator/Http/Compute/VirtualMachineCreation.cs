using System.Collections.Immutable;
using System.Text;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Http.Compute;

/// <summary>Reads the body of an order for a new virtual machine.</summary>
internal static class VirtualMachineCreation
{
    private const int MaxCloudInitSize = 1 << 20;

    public static CreateVirtualMachine Read(OrderRequest request, RequestBody body)
    {
        var order = new CreateVirtualMachine
        {
            Name = body.Text("name"),
            TemplateId = body.Id("templateId"),
            Cpu = body.SmallInteger("cpu"),
            Memory = body.Integer("memory"),
            CloudInit = ReadCloudInit(body),
            NetworkAdapters = body.OptionalObjects("networkAdapters")?.Select(ReadAdapter).ToImmutableArray(),
        };
        body.ThrowIfInvalid();
        return request.World.Inventory.Templates.Find(order.TemplateId) is not null
            ? order
            : throw ApiException.NotFound("template", order.TemplateId);
    }

    private static CloudInit? ReadCloudInit(RequestBody body)
    {
        if (body.OptionalObject("cloudInit") is not { } cloudInit)
            return null;
        if (!cloudInit.Has("cloudConfig"))
        {
            body.Refuse("cloudInit", "has no cloudConfig: When cloudInit is provided, cloudConfig is required");
            return null;
        }

        return new CloudInit(ReadFile(cloudInit, "cloudConfig") ?? "", ReadFile(cloudInit, "networkConfig"));
    }

    private static string? ReadFile(RequestBody cloudInit, string name)
    {
        var text = cloudInit.OptionalText(name);
        if (text is not null && Encoding.UTF8.GetByteCount(text) > MaxCloudInitSize)
            cloudInit.Refuse(name, $"must not be larger than {MaxCloudInitSize} bytes");
        return text;
    }

    private static RequestedAdapter ReadAdapter(RequestBody adapter) =>
        new(adapter.Id("networkId"), AdapterFields.ReadMac(adapter), AdapterFields.ReadIpAddress(adapter));
}
