using ManagedKube.Simulator.Worlds.Inventories;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Http.Vpc;

/// <summary>What the paths of the VPC service name.</summary>
internal static class VpcRequests
{
    public const string Root = "vpc/v1";

    /// <exception cref="ApiException">404: there is no such private network.</exception>
    public static PrivateNetwork PrivateNetwork(this OrderRequest request) =>
        request.Id is { } id && request.World.Inventory.PrivateNetworks.Find(id) is { } network
            ? network
            : throw ApiException.NotFound("private network", request.Text("id"));

    /// <exception cref="ApiException">404: there is no such static IP.</exception>
    public static StaticIp StaticIp(this OrderRequest request, string parameter = "id") =>
        Guid.TryParse(request.Text(parameter), out var id) && request.World.StaticIps.GetValueOrDefault(id) is { } address
            ? address
            : throw ApiException.NotFound("static IP", request.Text(parameter));

    /// <exception cref="ApiException">404: there is no such floating IP.</exception>
    public static FloatingIp FloatingIp(this OrderRequest request) =>
        request.Id is { } id && request.World.FloatingIps.GetValueOrDefault(id) is { } floating
            ? floating
            : throw ApiException.NotFound("floating IP", request.Text("id"));
}
