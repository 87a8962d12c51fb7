using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Iam;

/// <summary>Who there is and what they may do: features, roles, companies, users, and what is assigned to whom.</summary>
internal static class DirectoryEndpoints
{
    private const string Root = "iam/v2";

    public static void Map(ApiRoutes routes)
    {
        routes.List($"{Root}/features", (moment, _) => moment.World.Inventory.Features.Select(FeatureView.Of));
        routes.List($"{Root}/features/assignments", (moment, query) =>
        {
            var inventory = moment.World.Inventory;
            return inventory.Features
                .SelectMany(feature => feature.SubFeatures.Prepend(feature))
                .Where(_ => query.Matches("tenantId", inventory.Tenant.Id))
                .Select(feature => new FeatureAssignmentView(feature.Id, inventory.Tenant.Id));
        });
        routes.List($"{Root}/roles", (moment, _) => moment.World.Inventory.Roles.Items.Select(role => new RoleView(role.Id, role.Name)));
        routes.Item($"{Root}/roles/{{id}}", (moment, id) =>
            moment.World.Inventory.Roles.Find(id) is { } role ? new RoleView(role.Id, role.Name) : null);
        routes.Item($"{Root}/companies/{{id}}", (moment, id) =>
            moment.World.Inventory.Tenant is var tenant && tenant.CompanyId == id ? new CompanyView(id, tenant.Name) : null);
        routes.List($"{Root}/users", (moment, query) => moment.World.Inventory.Users.Items
            .Where(_ => query.Matches("companyId", moment.World.Inventory.Tenant.CompanyId))
            .Select(UserView.Of));
        routes.Item($"{Root}/users/{{id}}", (moment, id) => moment.World.Inventory.Users.Find(id) is { } user ? UserView.Of(user) : null);
        routes.List($"{Root}/assignments/tenant", (moment, query) => Assignments(moment.World.Inventory)
            .Where(assignment => query.Matches("userId", assignment.UserId)
                && query.Matches("tenantId", assignment.TenantId)
                && query.Matches("roleId", assignment.RoleId)));
    }

    private static IEnumerable<RoleAssignmentView> Assignments(Inventory inventory) =>
        from user in inventory.Users.Items
        from role in inventory.Roles.Items
        select new RoleAssignmentView(user.Id, inventory.Tenant.Id, role.Id);
}
