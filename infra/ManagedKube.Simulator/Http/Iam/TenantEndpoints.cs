namespace ManagedKube.Simulator.Http.Iam;

internal static class TenantEndpoints
{
    public static void Map(ApiRoutes routes) => routes.List("iam/v2/tenants", (moment, _) =>
    {
        var tenant = moment.World.Inventory.Tenant;
        return new[] { new TenantView(tenant.Id, tenant.Name, Snc: true, tenant.CompanyId) };
    });
}
