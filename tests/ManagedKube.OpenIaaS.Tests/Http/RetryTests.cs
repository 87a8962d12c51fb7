using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Tests.Fakes;

namespace ManagedKube.OpenIaaS.Tests.Http;

public sealed class RetryTests
{
    private const string Read = "GET compute/v1/open_iaas/virtual_machines/vm-1";
    private const string Write = "PATCH compute/v1/open_iaas/virtual_machines/vm-1/power";
    private const string Machine = """{"id":"vm-1","name":"a","powerState":"Halted"}""";
    private readonly AcceleratedTime _time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_read_that_meets_trouble_is_tried_again(int status)
    {
        using var api = new ScriptedApi(_time).On(Read, count => count < 3 ? ScriptedApi.Status(status) : ScriptedApi.Json(Machine));
        using var client = api.Client();

        Assert.NotNull(await client.VirtualMachines.FindAsync("vm-1", Cancel));
        Assert.Equal(3, api.CountOf(Read));
    }

    [Fact]
    public async Task A_read_whose_connection_breaks_is_tried_again()
    {
        using var api = new ScriptedApi(_time).On(Read, count => count == 1 ? throw Broken() : ScriptedApi.Json(Machine));
        using var client = api.Client();

        Assert.NotNull(await client.VirtualMachines.FindAsync("vm-1", Cancel));
    }

    [Fact]
    public async Task A_read_is_given_up_after_four_attempts()
    {
        using var api = new ScriptedApi(_time).On(Read, _ => ScriptedApi.Status(503));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.FindAsync("vm-1", Cancel));

        Assert.Equal(OpenIaaSErrorKind.Unavailable, error.Kind);
        Assert.Equal(4, api.CountOf(Read));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(409)]
    public async Task A_refusal_is_not_tried_again(int status)
    {
        using var api = new ScriptedApi(_time).On(Read, _ => ScriptedApi.Status(status));
        using var client = api.Client();

        await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.FindAsync("vm-1", Cancel));

        Assert.Equal(1, api.CountOf(Read));
    }

    [Fact]
    public async Task The_server_tells_how_long_to_wait()
    {
        using var api = new ScriptedApi(_time).On(Read, count =>
        {
            var answer = count == 1 ? ScriptedApi.Status(429) : ScriptedApi.Json(Machine);
            answer.Headers.TryAddWithoutValidation("Retry-After", "4");
            return answer;
        });
        using var client = api.Client();

        await client.VirtualMachines.FindAsync("vm-1", Cancel);

        var times = api.Calls.Where(call => call.Request == Read).Select(call => call.At).ToList();
        Assert.True(times[1] - times[0] >= TimeSpan.FromSeconds(3), $"waited {times[1] - times[0]}");
    }

    [Theory]
    [InlineData(500, OpenIaaSErrorKind.OutcomeUnknown)]
    [InlineData(503, OpenIaaSErrorKind.OutcomeUnknown)]
    [InlineData(400, OpenIaaSErrorKind.Refused)]
    [InlineData(404, OpenIaaSErrorKind.NotFound)]
    public async Task A_write_is_never_repeated(int status, OpenIaaSErrorKind kind)
    {
        using var api = new ScriptedApi(_time).On(Write, _ => ScriptedApi.Status(status));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.PowerAsync("vm-1", PowerRequest.On(), Cancel));

        Assert.Equal(kind, error.Kind);
        Assert.Equal(1, api.CountOf(Write));
    }

    [Fact]
    public async Task A_write_that_was_refused_as_too_many_had_no_effect_and_is_sent_again()
    {
        using var api = new ScriptedApi(_time)
            .On(Write, count => count < 3 ? ScriptedApi.Status(429) : ScriptedApi.Accepted("act"))
            .On("GET activity/v1/activities/act", """{"id":"act","state":{"completed":{"result":""}}}""");
        using var client = api.Client();

        await client.VirtualMachines.PowerAsync("vm-1", PowerRequest.On(), Cancel);

        Assert.Equal(3, api.CountOf(Write));
    }

    [Fact]
    public async Task A_limit_that_somebody_else_uses_up_is_an_error_in_the_end()
    {
        using var api = new ScriptedApi(_time).On(Write, _ => ScriptedApi.Status(429));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.PowerAsync("vm-1", PowerRequest.On(), Cancel));

        Assert.Equal(OpenIaaSErrorKind.RateLimited, error.Kind);
        Assert.Equal(9, api.CountOf(Write));
    }

    [Fact]
    public async Task A_write_whose_connection_breaks_has_an_unknown_outcome()
    {
        using var api = new ScriptedApi(_time).On(Write, _ => throw Broken());
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.PowerAsync("vm-1", PowerRequest.On(), Cancel));

        Assert.Equal(OpenIaaSErrorKind.OutcomeUnknown, error.Kind);
        Assert.Equal(1, api.CountOf(Write));
    }

    [Fact]
    public async Task A_write_that_was_never_sent_had_no_effect()
    {
        using var api = new ScriptedApi(_time).On(Write, _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.PowerAsync("vm-1", PowerRequest.On(), Cancel));

        Assert.Equal(OpenIaaSErrorKind.Unreachable, error.Kind);
    }

    [Fact]
    public async Task A_write_without_an_activity_has_an_unknown_outcome()
    {
        using var api = new ScriptedApi(_time).On(Write, _ => ScriptedApi.Status(201));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.PowerAsync("vm-1", PowerRequest.On(), Cancel));

        Assert.Equal(OpenIaaSErrorKind.OutcomeUnknown, error.Kind);
    }

    private static HttpRequestException Broken() => new(HttpRequestError.ResponseEnded, "broken");
}
