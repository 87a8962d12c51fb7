using System.Net;
using ManagedKube.OpenIaaS.Tests.Fakes;

namespace ManagedKube.OpenIaaS.Tests.Vpc;

public sealed class VpcTests
{
    private const string Floating = "vpc/v1/floating_ips";
    private readonly AcceleratedTime _time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_static_IP_is_ordered() => Sending.CheckAsync(
        "POST vpc/v1/private_networks/n/static_ips",
        """{"macAddress":"02:00:00:00:00:01","resourceDescription":"ingress","ipAddress":"10.0.0.9"}""",
        client => client.Vpc.StaticIps.CreateAsync("n", new("02:00:00:00:00:01", "ingress", "10.0.0.9"), Cancel));

    [Fact]
    public Task Only_what_changes_is_patched() => Sending.CheckAsync(
        "PATCH vpc/v1/static_ips/s",
        """{"resourceDescription":"gateway"}""",
        client => client.Vpc.StaticIps.UpdateAsync("s", new() { ResourceDescription = "gateway" }, Cancel));

    [Fact]
    public Task One_floating_IP_is_ordered() => Sending.CheckAsync(
        $"POST {Floating}", """{"count":1}""", client => client.Vpc.FloatingIps.CreateAsync(Cancel));

    [Fact]
    public Task It_is_bound_without_a_body() => Sending.CheckAsync(
        $"POST {Floating}/f/bind/static_ips/s", null, client => client.Vpc.FloatingIps.BindAsync("f", "s", Cancel));

    [Fact]
    public async Task A_conflict_means_that_it_is_so_already()
    {
        using var api = new ScriptedApi(_time)
            .On($"POST {Floating}/f/bind/static_ips/s", _ => ScriptedApi.Status(409))
            .On($"DELETE {Floating}/f/unbind/static_ips/s", _ => ScriptedApi.Status(409));
        using var client = api.Client();

        await client.Vpc.FloatingIps.BindAsync("f", "s", Cancel);
        await client.Vpc.FloatingIps.UnbindAsync("f", "s", Cancel);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(204)]
    public async Task A_description_may_be_changed_at_once(int status)
    {
        using var api = new ScriptedApi(_time).On($"PATCH {Floating}/f", _ => ScriptedApi.Status(status));
        using var client = api.Client();

        await client.Vpc.FloatingIps.DescribeAsync("f", "ingress", Cancel);

        Assert.Equal("""{"description":"ingress"}""", api.Calls.Last().Body);
    }

    [Fact]
    public async Task A_202_without_an_activity_tells_nothing()
    {
        using var api = new ScriptedApi(_time).On($"PATCH {Floating}/f", _ => ScriptedApi.Status(202));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.Vpc.FloatingIps.DescribeAsync("f", "ingress", Cancel));

        Assert.Equal(OpenIaaSErrorKind.OutcomeUnknown, error.Kind);
    }

    [Theory]
    [InlineData("""{"id":"f","ipAddress":"203.0.113.10","staticIp":null,"vpc":null}""")]
    [InlineData("""{"id":"f","ipAddress":"203.0.113.10","vpc":null,"privateNetwork":null}""")]
    [InlineData("""{"id":"g","ipAddress":"203.0.113.10","staticIp":null,"vpc":null,"privateNetwork":null}""")]
    public async Task An_answer_that_does_not_tell_whether_it_is_bound_is_refused(string answer)
    {
        using var api = new ScriptedApi(_time).On($"GET {Floating}/f", answer);
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.Vpc.FloatingIps.FindOrProveAbsentAsync("f", Cancel));

        Assert.Equal(OpenIaaSErrorKind.UnexpectedAnswer, error.Kind);
    }

    [Fact]
    public async Task A_static_IP_is_gone_when_its_id_and_its_network_agree()
    {
        const string Network = "GET vpc/v1/private_networks/n/static_ips";
        using var api = new ScriptedApi(_time).On(Network, count => count == 1
            ? ScriptedApi.Json("""[{"id":"s","ipAddress":"10.0.0.9","macAddress":"m","source":"custom"}]""")
            : ScriptedApi.Json("[]"));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.Vpc.StaticIps.FindOrProveAbsentAsync("s", "n", Cancel));

        Assert.Equal(OpenIaaSErrorKind.Inconclusive, error.Kind);
        Assert.Null(await client.Vpc.StaticIps.FindOrProveAbsentAsync("s", "n", Cancel));
    }
}
