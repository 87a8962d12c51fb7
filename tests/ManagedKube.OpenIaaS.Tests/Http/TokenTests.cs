using ManagedKube.OpenIaaS.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;

namespace ManagedKube.OpenIaaS.Tests.Http;

public sealed class TokenTests
{
    private const string Zones = "GET compute/v1/open_iaas";
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 7, 20, 8, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_calls_at_once_share_one_login()
    {
        using var api = new ScriptedApi(_time).On(Zones, "[]");
        using var client = api.Client();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => ReadZonesAsync(client)));

        Assert.Equal(1, api.Logins);
        Assert.Equal(50, api.CountOf(Zones));
    }

    [Fact]
    public async Task A_token_is_used_until_half_a_minute_before_its_expiry()
    {
        using var api = new ScriptedApi(_time).On(Zones, "[]");
        using var client = api.Client();

        await ReadZonesAsync(client);
        _time.Advance(TimeSpan.FromSeconds(269));
        await ReadZonesAsync(client);
        Assert.Equal(1, api.Logins);

        _time.Advance(TimeSpan.FromSeconds(2));
        await ReadZonesAsync(client);
        Assert.Equal(2, api.Logins);
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_call_repeated()
    {
        using var api = new ScriptedApi(_time).On(Zones, count => count == 1 ? ScriptedApi.Status(401) : ScriptedApi.Json("[]"));
        using var client = api.Client();

        await ReadZonesAsync(client);

        Assert.Equal(2, api.Logins);
        Assert.Equal(2, api.CountOf(Zones));
    }

    [Fact]
    public async Task A_token_that_stays_refused_is_an_authentication_error()
    {
        using var api = new ScriptedApi(_time).On(Zones, _ => ScriptedApi.Status(401));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => ReadZonesAsync(client));

        Assert.Equal(OpenIaaSErrorKind.Authentication, error.Kind);
        Assert.Equal(2, api.CountOf(Zones));
    }

    [Fact]
    public async Task A_wrong_secret_is_told_with_its_remedy_and_without_the_secret()
    {
        using var api = new ScriptedApi(_time)
        {
            Login = _ => ScriptedApi.Json("{\"error\":{\"message\":\"" + ScriptedApi.SecretId + "\"}}", System.Net.HttpStatusCode.Unauthorized),
        };
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.LoginAsync(Cancel));

        Assert.Equal(OpenIaaSErrorKind.Authentication, error.Kind);
        Assert.Contains("client id and secret", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(ScriptedApi.SecretId, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>login</html>")]
    [InlineData("a.b")]
    [InlineData("e30.e30.c2ln")]
    [InlineData("e30.!!!.c2ln")]
    public async Task A_malformed_token_is_a_clear_error(string token)
    {
        using var api = new ScriptedApi(_time) { Login = _ => ScriptedApi.Json(token) };
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.LoginAsync(Cancel));

        Assert.Equal(OpenIaaSErrorKind.Authentication, error.Kind);
        Assert.Contains("not an access token", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_login_does_not_stay_failed()
    {
        using var api = new ScriptedApi(_time).On(Zones, "[]");
        api.Login = count => count == 1
            ? ScriptedApi.Status(401)
            : ScriptedApi.Json(ScriptedApi.Token(_time.GetUtcNow().AddMinutes(5)));
        using var client = api.Client();

        await Assert.ThrowsAsync<OpenIaaSException>(() => ReadZonesAsync(client));
        await ReadZonesAsync(client);

        Assert.Equal(2, api.Logins);
    }

    private static Task ReadZonesAsync(OpenIaaSClient client) =>
        client.MachineManagers.ListAsync(Compute.Inventory.InventoryFilter.None, Cancel);
}
