using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Replication;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Compute;

/// <summary>Replication policies, which the API calls configurations, and the one of each virtual machine.</summary>
internal static class ReplicationEndpoints
{
    private const string Path = $"{ApiRoutes.Compute}/replication/configurations";
    private const string MachinePath = $"{ApiRoutes.Compute}/replication/virtual_machines/{{id}}/configurations";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, _) => moment.World.ReplicationPolicies.Values
            .OrderBy(policy => policy.Name, StringComparer.Ordinal)
            .ThenBy(policy => policy.Id)
            .Select(policy => ReplicationPolicyView.Of(moment, policy)));
        routes.Item($"{Path}/{{id}}", (moment, id) => View(moment, id));
        routes.Order(HttpMethods.Post, Path, (_, body) =>
            new CreateReplicationPolicy(body.Text("name"), body.Id("storageRepositoryId"), ReadInterval(body)));
        routes.Order(HttpMethods.Delete, $"{Path}/{{id}}", request => new DeleteReplicationPolicy(PolicyId(request)));

        routes.Item(MachinePath, (moment, id) => View(moment, moment.World.VirtualMachines.GetValueOrDefault(id)?.Replication?.PolicyId));
        routes.Order(HttpMethods.Post, MachinePath, (request, body) =>
            new AssociateReplication(request.VirtualMachine().Id, body.Id("configurationId")));
        routes.Order(HttpMethods.Delete, MachinePath, request => new DissociateReplication(request.VirtualMachine().Id));
    }

    private static ReplicationPolicyView? View(Moment moment, Guid? id) =>
        id is { } known && moment.World.ReplicationPolicies.GetValueOrDefault(known) is { } policy ? ReplicationPolicyView.Of(moment, policy) : null;

    private static Guid PolicyId(OrderRequest request) => request.Id is { } id && request.World.ReplicationPolicies.ContainsKey(id)
        ? id
        : throw ApiException.NotFound("replication policy", request.Id?.ToString() ?? "of this id");

    /// <summary>Clients send <c>minute</c>, while answers say <c>minutes</c>; both are taken.</summary>
    private static ReplicationInterval ReadInterval(RequestBody body)
    {
        if (body.OptionalObject("interval") is not { } interval)
        {
            body.Refuse("interval", "is required");
            return new ReplicationInterval(0, 0);
        }

        var minutes = interval.OptionalSmallInteger("minute") ?? interval.OptionalSmallInteger("minutes") ?? 0;
        return new ReplicationInterval(interval.OptionalSmallInteger("hours") ?? 0, minutes);
    }
}
