using System.Net;
using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests.Iam;

public sealed class DirectoryTests
{
    private const string Root = "/api/iam/v2";

    [Fact]
    public async Task Features_have_two_levels_and_are_assigned_to_the_tenant()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var tenant = Assert.Single(await simulator.ListAsync($"{Root}/tenants")).Id();

        var features = await simulator.ListAsync($"{Root}/features");
        var assignments = await simulator.ListAsync($"{Root}/features/assignments?tenantId={tenant}");

        Assert.Equal(["id", "name", "subFeatures"], features[0].Keys());
        Assert.Equal("iaas_opensource", features[0].GetProperty("subFeatures")[0].Text("name"));
        Assert.Equal(["featureId", "tenantId"], assignments[0].Keys());
        Assert.Contains(features[0].Id(), assignments.Select(assignment => assignment.Id("featureId")));
        Assert.Empty(await simulator.ListAsync($"{Root}/features/assignments?tenantId={Guid.NewGuid()}"));
    }

    [Fact]
    public async Task Roles_users_and_the_company_are_read_by_id()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var company = Assert.Single(await simulator.ListAsync($"{Root}/tenants")).Id("companyId");

        foreach (var path in new[] { "roles", "users" })
        {
            var all = await simulator.ListAsync($"{Root}/{path}");
            Assert.Equal(all[0].GetRawText(), (await simulator.GetAsync($"{Root}/{path}/{all[0].Id()}")).GetRawText());
            await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{Root}/{path}/{Guid.NewGuid()}");
        }

        Assert.Equal(["id", "name"], (await simulator.GetAsync($"{Root}/companies/{company}")).Keys());
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{Root}/companies/{Guid.NewGuid()}");
        Assert.Equal(
            ["id", "internalId", "name", "type", "source", "sourceId", "emailVerified", "email"],
            (await simulator.ListAsync($"{Root}/users?companyId={company}"))[0].Keys());
        Assert.Empty(await simulator.ListAsync($"{Root}/users?companyId={Guid.NewGuid()}"));
    }

    [Fact]
    public async Task Role_assignments_are_filtered()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var user = (await simulator.ListAsync($"{Root}/users"))[0].Id();
        var role = (await simulator.ListAsync($"{Root}/roles"))[0].Id();

        JsonElement assignment = Assert.Single(await simulator.ListAsync($"{Root}/assignments/tenant?userId={user}&roleId={role}"));

        Assert.Equal(["userId", "tenantId", "roleId"], assignment.Keys());
        Assert.Empty(await simulator.ListAsync($"{Root}/assignments/tenant?tenantId={Guid.NewGuid()}"));
    }
}
