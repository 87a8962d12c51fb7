using ManagedKube.Simulator.Worlds.Backup;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Backup;

internal static class BackupPolicyEndpoints
{
    private const string Path = "backup/v1/open_iaas/policies";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, query) => moment.World.Inventory.BackupPolicies.Items
            .Where(policy => query.Text("name") is not { } name || name == policy.Name)
            .Where(policy => query.Matches("machineManagerId", policy.MachineManager.Id))
            .Select(policy => BackupPolicyView.Of(moment.World, policy))
            .Where(view => query.Matches("virtualMachineId", view.VirtualMachines)));
        routes.Item($"{Path}/{{id}}", (moment, id) =>
            moment.World.Inventory.BackupPolicies.Find(id) is { } policy ? BackupPolicyView.Of(moment.World, policy) : null);
        routes.Order(HttpMethods.Post, $"{Path}/assign", (_, body) =>
            new AssignBackupPolicies(body.Id("virtualMachineId"), [.. body.Ids("policyIds")]));
    }
}
