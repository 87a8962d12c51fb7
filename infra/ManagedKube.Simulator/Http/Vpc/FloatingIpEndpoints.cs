using ManagedKube.Simulator.Worlds.Vpc;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Vpc;

/// <summary>Public addresses. A binding that is asked for twice, or taken away twice, is answered with 409.</summary>
internal static class FloatingIpEndpoints
{
    private const string Path = $"{VpcRequests.Root}/floating_ips";
    private const string ItemPath = $"{Path}/{{id}}";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, query) => moment.World.FloatingIps.Values
            .Select(floating => FloatingIpView.Of(moment.World, floating))
            .Where(view => query.Text("vpcId") is not { } vpc || view.Vpc?.Id == vpc)
            .OrderBy(view => view.Id));
        routes.Item(ItemPath, (moment, id) =>
            moment.World.FloatingIps.GetValueOrDefault(id) is { } floating ? FloatingIpView.Of(moment.World, floating) : null);

        routes.Order(HttpMethods.Post, Path, (_, body) =>
        {
            if (body.SmallInteger("count") != 1)
                body.Refuse("count", "must be 1");
            return new ProvisionFloatingIp();
        });
        routes.Order(HttpMethods.Patch, ItemPath, (request, body) =>
        {
            if (!body.Has("description"))
                body.Refuse("description", "is required");
            return new DescribeFloatingIp(request.FloatingIp().Id, body.OptionalText("description") ?? "");
        });
        routes.Order(HttpMethods.Delete, ItemPath, request => new DeleteFloatingIp(request.FloatingIp().Id));
        routes.Order(HttpMethods.Post, $"{ItemPath}/bind/static_ips/{{staticIpId}}", request => Bind(request.FloatingIp(), request.StaticIp("staticIpId")));
        routes.Order(
            HttpMethods.Delete,
            $"{ItemPath}/unbind/static_ips/{{staticIpId}}",
            request => Unbind(request.FloatingIp(), request.StaticIp("staticIpId")));
    }

    private static BindFloatingIp Bind(FloatingIp floating, StaticIp address) => floating.StaticIpId == address.Id
        ? throw new ApiException(StatusCodes.Status409Conflict, $"Floating IP {floating.Id} is already bound to static IP {address.Id}")
        : new BindFloatingIp(floating.Id, address.Id);

    private static UnbindFloatingIp Unbind(FloatingIp floating, StaticIp address) => floating.StaticIpId != address.Id
        ? throw new ApiException(StatusCodes.Status409Conflict, $"Floating IP {floating.Id} is not bound to static IP {address.Id}")
        : new UnbindFloatingIp(floating.Id, address.Id);
}
