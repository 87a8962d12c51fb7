using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class AuthenticationTests
{
    [Fact]
    public async Task The_answer_to_a_token_exchange_is_the_bare_token_with_its_claims()
    {
        await using var simulator = await TestSimulator.StartAsync(logIn: false, tokenLifetime: TimeSpan.FromMinutes(5));

        using var answer = await simulator.ExchangeAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var token = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(token.Trim(), token);
        var parts = token.Split('.').Select(part => Base64Url.IsValid(part) ? part : throw new FormatException(part)).ToArray();
        Assert.Equal(3, parts.Length);
        Assert.Equal("HS256", Decode(parts[0]).Text("alg"));
        var claims = Decode(parts[1]);
        var now = simulator.Clock.GetUtcNow().ToUnixTimeSeconds();
        Assert.Equal(now, claims.Number("iat"));
        Assert.Equal(now + 300, claims.Number("exp"));
        Assert.True(Guid.TryParse(claims.Text("userId"), out _));
        Assert.True(Guid.TryParse(claims.Text("companyId"), out _));
        Assert.True(Guid.TryParse(claims.GetProperty("scope").Text("id"), out _));

        static JsonElement Decode(string part) => JsonDocument.Parse(Base64Url.DecodeFromChars(part)).RootElement;
    }

    [Fact]
    public async Task A_wrong_secret_is_refused()
    {
        await using var simulator = await TestSimulator.StartAsync(logIn: false);

        using var answer = await simulator.ExchangeAsync("wrong");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("é.é.é")]
    public async Task Nothing_else_is_answered_without_a_valid_token(string? token)
    {
        await using var simulator = await TestSimulator.StartAsync(logIn: false);
        if (token is not null)
            simulator.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {Uri.EscapeDataString(token)}");

        foreach (var path in new[] { TestSimulator.Compute, "/api/iam/v2/tenants", "/api/nowhere", "/other" })
            await simulator.RefusalAsync(HttpStatusCode.Unauthorized, HttpMethod.Get, path);
    }

    [Fact]
    public async Task A_token_that_was_changed_is_refused()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var parts = simulator.Client.DefaultRequestHeaders.Authorization!.Parameter!.Split('.');
        var claims = Base64Url.EncodeToString("""{"exp":99999999999,"iat":0}"""u8);
        simulator.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", $"{parts[0]}.{claims}.{parts[2]}");

        await simulator.RefusalAsync(HttpStatusCode.Unauthorized, HttpMethod.Get, TestSimulator.Compute);
    }

    [Fact]
    public async Task A_token_is_good_until_it_expires()
    {
        await using var simulator = await TestSimulator.StartAsync(tokenLifetime: TimeSpan.FromMinutes(5));

        simulator.Clock.Advance(TimeSpan.FromSeconds(299));
        Assert.Equal(HttpStatusCode.OK, await simulator.StatusAsync(HttpMethod.Get, TestSimulator.Compute));

        simulator.Clock.Advance(TimeSpan.FromSeconds(1));
        await simulator.RefusalAsync(HttpStatusCode.Unauthorized, HttpMethod.Get, TestSimulator.Compute);
    }

    [Fact]
    public async Task The_credentials_and_tokens_of_a_world_outlive_a_restart()
    {
        using var folder = new TemporaryFolder();
        var clock = TestSimulator.NewClock();
        SimulatorAccess access;
        AuthenticationHeaderValue? token;
        await using (var first = await TestSimulator.StartAsync(folder.Path, clock))
            (access, token) = (first.Host.Access, first.Client.DefaultRequestHeaders.Authorization);

        await using var second = await TestSimulator.StartAsync(folder.Path, clock, logIn: false);
        second.Client.DefaultRequestHeaders.Authorization = token;

        Assert.Equal(access.ClientId, second.Host.ClientId);
        Assert.Equal(access.SecretId, second.Host.SecretId);
        Assert.Equal(HttpStatusCode.OK, await second.StatusAsync(HttpMethod.Get, TestSimulator.Compute));
    }

    [Fact]
    public async Task Two_worlds_have_different_credentials()
    {
        await using var one = await TestSimulator.StartAsync(logIn: false);
        await using var other = await TestSimulator.StartAsync(logIn: false);

        Assert.NotEqual(one.Host.ClientId, other.Host.ClientId);
        Assert.NotEqual(one.Host.SecretId, other.Host.SecretId);
    }

    [Fact]
    public async Task The_tenant_of_the_token_is_listed()
    {
        await using var simulator = await TestSimulator.StartAsync();

        var tenant = Assert.Single(await simulator.ListAsync("/api/iam/v2/tenants"));

        Assert.Equal(["id", "name", "snc", "companyId"], tenant.Keys());
        Assert.True(tenant.Flag("snc"));
    }
}
