using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using Microsoft.AspNetCore.Routing;

namespace ManagedKube.Simulator.Http;

/// <summary>A write, as far as its path tells.</summary>
/// <param name="World">The world at the moment of the write.</param>
/// <param name="Id">The <c>{id}</c> of the path; null when it is no id, or the path has none.</param>
/// <param name="Route">What the path says.</param>
internal sealed record OrderRequest(World World, Guid? Id, RouteValueDictionary Route)
{
    /// <summary>A part of the path.</summary>
    public string Text(string name) => Route[name] as string ?? "";

    /// <exception cref="ApiException">404: there is no such virtual machine.</exception>
    public VirtualMachine VirtualMachine() =>
        Id is { } id && World.VirtualMachines.GetValueOrDefault(id) is { } machine ? machine : throw NotFound("virtual machine");

    /// <exception cref="ApiException">404: there is no such virtual disk.</exception>
    public VirtualDisk VirtualDisk() => Id is { } id && World.FindDisk(id) is { } disk ? disk : throw NotFound("virtual disk");

    /// <exception cref="ApiException">404: there is no such network adapter.</exception>
    public NetworkAdapter NetworkAdapter() =>
        Id is { } id && World.NetworkAdapters.GetValueOrDefault(id) is { } adapter ? adapter : throw NotFound("network adapter");

    private ApiException NotFound(string kind) => new(404, $"There is no such {kind}{(Id is { } id ? $": {id}" : "")}");
}
