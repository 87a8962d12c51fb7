using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests.Iam;

public sealed class PersonalAccessTokenTests
{
    private const string Root = "/api/iam/v2";
    private const string Tokens = $"{Root}/personal_access_tokens";

    [Fact]
    public async Task A_token_tells_its_secret_and_a_number_when_it_is_made_and_a_text_when_it_is_read()
    {
        await using var simulator = await TestSimulator.StartAsync();

        var made = await CreateAsync(simulator, "activity_read");

        Assert.Equal(["id", "name", "secret", "roles", "expirationDate"], made.Keys());
        var read = await simulator.GetAsync($"{Tokens}/{made.Id()}");
        Assert.Equal(["id", "name", "roles", "expirationDate", "userId", "tenantId", "tenantName"], read.Keys());
        Assert.Equal(made.Number("expirationDate").ToString(), read.Text("expirationDate"));
        Assert.Equal(made.Id(), Assert.Single(await simulator.ListAsync(Tokens)).Id());
    }

    [Fact]
    public async Task It_logs_in_until_it_expires_or_is_deleted()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (first, second) = (await CreateAsync(simulator, "activity_read"), await CreateAsync(simulator, "activity_read"));
        Assert.Equal(HttpStatusCode.OK, (await ExchangeAsync(simulator, first)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, await simulator.StatusAsync(
            HttpMethod.Post, $"{Root}/auth/personal_access_token", new { id = first.Id(), secret = second.Text("secret") }));

        Assert.Equal(HttpStatusCode.OK, await simulator.StatusAsync(HttpMethod.Delete, $"{Tokens}/{first.Id()}"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await ExchangeAsync(simulator, first)).Status);
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{Tokens}/{first.Id()}");
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Delete, $"{Tokens}/{first.Id()}");

        simulator.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal(HttpStatusCode.Unauthorized, (await ExchangeAsync(simulator, second)).Status);
    }

    [Fact]
    public async Task It_outlives_a_restart()
    {
        using var folder = new TemporaryFolder();
        var clock = TestSimulator.NewClock();
        JsonElement made;
        await using (var first = await TestSimulator.StartAsync(folder.Path, clock))
            made = await CreateAsync(first, "activity_read");

        await using var second = await TestSimulator.StartAsync(folder.Path, clock);

        Assert.Equal(HttpStatusCode.OK, (await ExchangeAsync(second, made)).Status);
    }

    [Fact]
    public async Task A_token_that_was_deleted_does_nothing_any_more()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var made = await CreateAsync(simulator, "vpc_read");
        var (_, token) = await ExchangeAsync(simulator, made);
        await simulator.StatusAsync(HttpMethod.Delete, $"{Tokens}/{made.Id()}");
        simulator.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        await simulator.RefusalAsync(HttpStatusCode.Unauthorized, HttpMethod.Get, "/api/vpc/v1/vpc");
    }

    [Theory]
    [InlineData("compute_iaas_opensource_read", "GET", "/api/compute/v1/open_iaas/virtual_machines", "GET", "/api/compute/v1/open_iaas/hosts")]
    [InlineData("compute_iaas_opensource_infrastructure_read", "GET", "/api/compute/v1/open_iaas/pools", "GET", "/api/compute/v1/open_iaas/templates")]
    [InlineData("backup_iaas_opensource_read", "GET", "/api/backup/v1/open_iaas/policies", "POST", "/api/backup/v1/open_iaas/policies/assign")]
    [InlineData("vpc_read", "GET", "/api/vpc/v1/floating_ips", "POST", "/api/vpc/v1/floating_ips")]
    [InlineData("object-storage_read", "GET", "/api/storage/object/v1/buckets", "POST", "/api/storage/object/v1/storage_accounts")]
    [InlineData("activity_read", "GET", "/api/iam/v2/tenants", "POST", "/api/iam/v2/personal_access_tokens")]
    public async Task A_token_lacks_what_it_was_not_given(string role, string method, string path, string otherMethod, string otherPath)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (_, token) = await ExchangeAsync(simulator, await CreateAsync(simulator, role));
        simulator.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        Assert.Equal(HttpStatusCode.OK, await simulator.StatusAsync(new HttpMethod(method), path));
        Assert.Contains("lacks the role", await simulator.RefusalAsync(HttpStatusCode.Forbidden, new HttpMethod(otherMethod), otherPath));
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, "/api/nowhere");
    }

    [Fact]
    public async Task What_is_wrong_with_a_new_token_is_told_at_once()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var late = simulator.Clock.GetUtcNow().AddMonths(13).ToUnixTimeMilliseconds();

        var text = await simulator.RefusalAsync(
            HttpStatusCode.BadRequest, HttpMethod.Post, Tokens, new { name = "", roles = new[] { Guid.NewGuid() }, expirationDate = late });

        Assert.Contains("name must not be empty", text);
        Assert.Contains("which does not exist", text);
        Assert.Contains("within 12 months", text);
        Assert.Empty(await simulator.ListAsync(Tokens));
    }

    private static async Task<JsonElement> CreateAsync(TestSimulator simulator, string role)
    {
        var id = (await simulator.NamedAsync($"{Root}/roles", role)).Id();
        var expirationDate = simulator.Clock.GetUtcNow().AddDays(30).ToUnixTimeMilliseconds();
        using var answer = await simulator.SendAsync(HttpMethod.Post, Tokens, new { name = "ci", roles = new[] { id }, expirationDate });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private static async Task<(HttpStatusCode Status, string Token)> ExchangeAsync(TestSimulator simulator, JsonElement made)
    {
        using var answer = await simulator.SendAsync(
            HttpMethod.Post, $"{Root}/auth/personal_access_token", new { id = made.Id(), secret = made.Text("secret") });
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
