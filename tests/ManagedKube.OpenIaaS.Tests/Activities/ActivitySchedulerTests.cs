using ManagedKube.OpenIaaS.Activities;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Tests.Fakes;

namespace ManagedKube.OpenIaaS.Tests.Activities;

public sealed class ActivitySchedulerTests
{
    private const string Order = "PATCH compute/v1/open_iaas/virtual_machines/vm-1/power";
    private const string Look = "GET activity/v1/activities/act";
    private const string Running = """{"id":"act","state":{"running":{"status":"x","progression":40}}}""";
    private const string Done = """{"id":"act","state":{"completed":{"startDate":"2026-07-20T08:31:12.900Z","stopDate":"2026-07-20T08:31:41.020Z","result":"r"}}}""";
    private readonly AcceleratedTime _time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_order_is_over_when_its_activity_is()
    {
        using var api = Api(count => ScriptedApi.Json(count < 4 ? Running : Done));
        using var client = api.Client();

        await PowerAsync(client);

        Assert.Equal(4, api.CountOf(Look));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"running":{},"completed":{}}""")]
    [InlineData("""{"waiting":null}""")]
    public async Task Zero_or_several_states_are_not_the_end(string state)
    {
        using var api = Api(count => ScriptedApi.Json(count == 1 ? $$"""{"id":"act","state":{{state}}}""" : Done));
        using var client = api.Client();

        await PowerAsync(client);

        Assert.Equal(2, api.CountOf(Look));
    }

    [Fact]
    public async Task A_failed_activity_tells_its_reason()
    {
        using var api = Api(_ => ScriptedApi.Json(
            """{"id":"act","concernedItems":[{"type":"virtual_machine","id":"vm-1"}],"state":{"failed":{"reason":"no room"}}}"""));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => PowerAsync(client));

        Assert.Equal(OpenIaaSErrorKind.ActivityFailed, error.Kind);
        Assert.Equal("no room", error.Reason);
        Assert.Equal("vm-1", Assert.Single(error.ConcernedItems).Id);
        Assert.Contains("no room", error.Message, StringComparison.Ordinal);
        Assert.Contains(Order, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VPC configuration incomplete: None of the workers were able to respond. We invite you", true)]
    [InlineData("Failed to load configuration via API: 502 Bad Gateway", true)]
    [InlineData("Failed to load configuration via API", false)]
    [InlineData("502 Bad Gateway", false)]
    [InlineData("no room", false)]
    public async Task A_failure_that_passes_by_itself_is_recognised(string reason, bool passes)
    {
        using var api = Api(_ => ScriptedApi.Json("""{"id":"act","state":{"failed":{"reason":"REASON"}}}""".Replace("REASON", reason, StringComparison.Ordinal)));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => PowerAsync(client));

        Assert.Equal(passes, error.IsTransientActivityFailure);
    }

    [Theory]
    [InlineData("MEMORY_CONSTRAINT_VIOLATION_ORDER()", "memory of its template")]
    [InlineData("Could not find storage repository with uuid 57a7", "storage repository that the machine's pool shares")]
    [InlineData("VPC configuration incomplete: None of the workers were able to respond.", "run again")]
    public async Task A_known_failure_comes_with_its_remedy(string reason, string remedy)
    {
        using var api = Api(_ => ScriptedApi.Json("""{"id":"act","state":{"failed":{"reason":"REASON"}}}""".Replace("REASON", reason, StringComparison.Ordinal)));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => PowerAsync(client));

        Assert.Contains(remedy, error.Remedy, StringComparison.Ordinal);
        Assert.EndsWith(error.Remedy!, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_may_show_up_a_moment_later()
    {
        using var api = Api(count => count == 1 ? ScriptedApi.Status(404) : ScriptedApi.Json(Done));
        using var client = api.Client();

        await PowerAsync(client);
    }

    [Fact]
    public async Task An_activity_that_never_shows_up_leaves_the_outcome_unknown()
    {
        using var api = Api(_ => ScriptedApi.Status(404));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => PowerAsync(client));

        Assert.Equal(OpenIaaSErrorKind.OutcomeUnknown, error.Kind);
        Assert.Contains("never showed up", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_that_was_seen_and_vanished_is_final()
    {
        using var api = Api(count => count == 1 ? ScriptedApi.Json(Running) : ScriptedApi.Status(404));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => PowerAsync(client));

        Assert.Equal(OpenIaaSErrorKind.OutcomeUnknown, error.Kind);
        Assert.Equal(2, api.CountOf(Look));
    }

    [Fact]
    public async Task Failing_reads_are_tolerated_for_a_while()
    {
        // Each look is four attempts.
        using var api = Api(count => count <= 8 * 4 ? ScriptedApi.Status(503) : ScriptedApi.Json(Done));
        using var client = api.Client();

        await PowerAsync(client);
    }

    [Fact]
    public async Task Reads_that_go_on_failing_leave_the_outcome_unknown()
    {
        using var api = Api(_ => ScriptedApi.Status(503));
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => PowerAsync(client));

        Assert.Equal(OpenIaaSErrorKind.OutcomeUnknown, error.Kind);
        Assert.Equal(1, api.CountOf(Order));
    }

    [Fact]
    public async Task Waiting_ends_when_cancelled()
    {
        using var api = Api(_ => ScriptedApi.Json(Running));
        using var client = api.Client();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        var wait = client.VirtualMachines.PowerAsync("vm-1", PowerRequest.On(), cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
    }

    [Fact]
    public async Task A_cancelled_wait_names_the_activity_that_goes_on()
    {
        using var api = Api(_ => ScriptedApi.Json(Running));
        using var client = api.Client();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        var wait = client.VirtualMachines.PowerAsync("vm-1", PowerRequest.On(), cancel.Token);
        while (api.CountOf(Look) == 0)
            await Task.Yield();
        await cancel.CancelAsync();

        Assert.Equal("act", (await Assert.ThrowsAsync<ActivityAbandonedException>(() => wait)).ActivityId);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_activity_of_an_earlier_run_is_awaited_whatever_its_end(bool fails)
    {
        using var api = Api(count => ScriptedApi.Json(count < 2 ? Running : fails ? """{"id":"act","state":{"failed":{"reason":"no room"}}}""" : Done));
        using var client = api.Client();

        await client.SettleAsync("act", Cancel);

        Assert.Equal(2, api.CountOf(Look));
    }

    [Fact]
    public async Task An_activity_that_does_not_end_is_given_up()
    {
        using var api = Api(_ => ScriptedApi.Json(Running));
        using var client = api.Client(new AcceleratedTime(5000));

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => PowerAsync(client));

        Assert.Contains("has not ended after 30 minutes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_activities_are_awaited_together()
    {
        using var api = new ScriptedApi(_time);
        foreach (var i in Enumerable.Range(0, 100))
        {
            api.On($"PATCH compute/v1/open_iaas/virtual_machines/vm-{i}/power", _ => ScriptedApi.Accepted($"act-{i}"))
                .On($"GET activity/v1/activities/act-{i}", count => ScriptedApi.Json(count < 3 ? Running : Done));
        }

        using var client = api.Client();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => client.VirtualMachines.PowerAsync($"vm-{i}", PowerRequest.On(), Cancel)));

        Assert.Equal(300, api.Calls.Count(call => call.Request.StartsWith("GET activity", StringComparison.Ordinal)));
    }

    private ScriptedApi Api(Func<int, HttpResponseMessage> look) =>
        new ScriptedApi(_time).On(Order, _ => ScriptedApi.Accepted("act")).On(Look, look);

    private static Task PowerAsync(OpenIaaSClient client) => client.VirtualMachines.PowerAsync("vm-1", PowerRequest.On(), Cancel);
}
