using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Where a lookup looks.</summary>
/// <param name="Values">The arguments that narrow it.</param>
internal sealed record LookupFilter(PropertyMap Values)
{
    /// <summary>UUID of the zone, or null for all.</summary>
    public string? MachineManagerId => Text(LookupArgument.Zone);

    /// <summary>UUID of the pool, or null for all.</summary>
    public string? PoolId => Text(LookupArgument.Pool);

    /// <summary>The same as a filter of lists.</summary>
    public InventoryFilter Inventory => new()
    {
        MachineManagerId = MachineManagerId,
        PoolId = PoolId,
        HostId = Text(LookupArgument.Host),
        Types = Values.Get(LookupArgument.Types.Name) is ArrayValue types ? [.. types.Items.Select(item => ((StringValue)item).Value)] : null,
        Shared = IsSet(LookupArgument.Shared),
    };

    /// <summary>Reads arguments; violations are left in the reader.</summary>
    public static LookupFilter Read(InputReader reader, ImmutableArray<LookupArgument> arguments)
    {
        var values = arguments.Select(argument => (argument.Name, Value: argument.Read(reader))).Where(item => item.Value is not null);
        return new(PropertyMap.Of([.. values.Select(item => (item.Name, item.Value!))]));
    }

    public string? Text(LookupArgument argument) => (Values.Get(argument.Name) as StringValue)?.Value;

    public bool IsSet(LookupArgument argument) => Values.Get(argument.Name) is BoolValue { Value: true };

    /// <summary>Whether an object may be found; a zone or pool that the object does not tell was left to the API.</summary>
    public bool Admits(LookupResult item) =>
        (MachineManagerId is null || item.Zone is null || MachineManagerId == item.Zone.Id)
        && (PoolId is null || item.Pool is null || PoolId == item.Pool.Id);
}
