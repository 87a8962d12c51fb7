using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Tells what a machine made from a marketplace item has at first.</summary>
internal sealed class ItemInfoFunction : IFunction
{
    public string Token => "openiaas:marketplace:getItemInfo";

    public async Task<InvokeResponse> InvokeAsync(Session session, PropertyMap arguments, CancellationToken cancellationToken)
    {
        var reader = new InputReader(arguments);
        var id = reader.Text("itemId", required: true, ValueRules.Uuid);
        reader.RefuseOthers();
        if (!reader.Failures.IsEmpty)
            return new(PropertyMap.Empty, reader.Failures);
        var info = await session.Client.Marketplace.FindInfoAsync(id!, cancellationToken).ConfigureAwait(false)
            ?? throw new ProviderException($"There is no marketplace item {id} that can be deployed on OpenIaaS.", nothingHappened: true);
        return InvokeResponse.Of(PropertyMap.Of(
            ("cpu", info.Cpu?.Count ?? 0),
            ("coresPerSocket", info.Cpu?.CoresPerSocket ?? 0),
            ("memory", info.Memory),
            ("operatingSystemName", PropertyWriting.OrNull(info.OperatingSystem?.Name)),
            ("disks", PropertyWriting.List((info.Disks ?? []).Select(disk => PropertyMap.Of(
                ("name", PropertyWriting.OrNull(disk.Name)), ("size", disk.VirtualSize))))),
            ("networkAdapters", PropertyWriting.List((info.NetworkAdapters ?? []).Select(adapter => PropertyMap.Of(
                ("name", PropertyWriting.OrNull(adapter.Name)),
                ("networkName", PropertyWriting.OrNull(adapter.NetworkName)),
                ("mtu", adapter.Mtu)))))));
    }
}
