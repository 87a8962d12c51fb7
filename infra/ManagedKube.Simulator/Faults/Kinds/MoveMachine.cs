using ManagedKube.Simulator.Http;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>Just before the request, the platform moves the virtual machine that its path names to another host of its pool.</summary>
public sealed record MoveMachine : Fault
{
    internal override async Task InvokeAsync(FaultyRequest request, RequestDelegate next)
    {
        if (ApiRoutes.RouteId(request.Context) is { } id)
            await request.Store.CommitAsync(moment => Move(moment.World, id)).ConfigureAwait(false);
        await next(request.Context).ConfigureAwait(false);
    }

    private static IEnumerable<Change> Move(World world, Guid id)
    {
        if (world.VirtualMachines.GetValueOrDefault(id) is not { HostId: { } from } machine)
            yield break;
        var other = world.Inventory.Pools[machine.PoolId].HostIds.FirstOrDefault(host =>
            host != from && HostPlacement.Choose(world, machine, host, out _) is null);
        if (other != default)
            yield return new Change.StoreVirtualMachine(machine with { HostId = other });
    }
}
