using System.Net;
using System.Text.Json;
using ManagedKube.Simulator.Faults;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests.Faults;

public sealed class FaultRuleTests
{
    private const string Compute = TestSimulator.Compute;

    [Theory]
    [InlineData("a/b", "a/b", true)]
    [InlineData("a/b", "a/b/c", false)]
    [InlineData("a/*", "a/b", true)]
    [InlineData("a/*", "a/b/c", false)]
    [InlineData("a/*/c", "a/b/c", true)]
    [InlineData("a/**", "a", true)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("a/**", "b/a", false)]
    [InlineData("**", "a/b", true)]
    public void A_path_has_stars_for_segments(string pattern, string path, bool matches) =>
        Assert.Equal(matches, new PathPattern(pattern).Matches(path));

    [Fact]
    public void Requests_are_spared_first_and_the_fault_ends_by_itself()
    {
        var rule = new ActiveRule(new FaultRule { Skip = 2, Times = 2, Fault = new Hang() });

        var happened = Enumerable.Range(0, 6).Select(_ => rule.Decide("GET", "compute/v1")).ToList();

        Assert.Equal([false, false, true, true, false, false], happened);
        Assert.Equal((6, 2), (rule.Report.Matched, rule.Report.Happened));
    }

    [Theory]
    [InlineData("GET", "compute/v1/open_iaas", true)]
    [InlineData("POST", "compute/v1/open_iaas", false)]
    [InlineData("GET", "backup/v1/open_iaas", false)]
    public void A_request_must_match_method_and_module(string method, string path, bool matches) =>
        Assert.Equal(matches, new ActiveRule(new FaultRule { Method = "get", Module = "compute", Fault = new Hang() }).Decide(method, path));

    [Fact]
    public void A_fault_of_orders_spares_reads() =>
        Assert.False(new ActiveRule(new FaultRule { Fault = new StallActivity() }).Decide("GET", "compute/v1/open_iaas"));

    [Fact]
    public async Task Everything_that_is_wrong_with_a_rule_is_said_at_once()
    {
        await using var simulator = await TestSimulator.StartAsync(logIn: false);

        var refusal = Assert.Throws<SimulatorException>(() => simulator.Host.Faults.Add(
            new FaultRule { Path = "/api", Skip = -1, Times = 0, Probability = 2, Fault = new AnswerStatus { Status = 7 } }));

        foreach (var part in (string[])["path is relative", "skip must", "times must", "probability must", "status must"])
            Assert.Contains(part, refusal.Message);
    }

    [Theory]
    [InlineData("""{ "fault": { "kind": "burnDown" } }""", "burnDown")]
    [InlineData("""{ "fault": { "kind": "hang" }, "often": true }""", "often")]
    [InlineData("""{ "path": "a" }""", "fault")]
    [InlineData("hang", "body cannot be used")]
    public async Task A_rule_that_is_not_understood_is_refused(string rule, string named)
    {
        await using var simulator = await TestSimulator.StartAsync(logIn: false);

        using var answer = await simulator.AdminAsync(HttpMethod.Post, "faults", rule);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(named, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Rules_are_listed_with_what_they_did_and_removed()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.InjectAsync(new { id = "slow", path = "compute/**", fault = new { kind = "answerLate", seconds = 1.5 } });
        var id = await simulator.InjectAsync(new { module = "compute", fault = new { kind = "answerStatus", status = 500 } });
        (await simulator.AdminAsync(HttpMethod.Delete, "faults/slow")).Dispose();
        await simulator.StatusAsync(HttpMethod.Get, Compute);

        using var answer = await simulator.AdminAsync(HttpMethod.Get, "faults");
        var report = Assert.Single(JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.EnumerateArray());

        Assert.Equal(id, report.GetProperty("rule").Text("id"));
        Assert.Equal("answerStatus", report.GetProperty("rule").GetProperty("fault").Text("kind"));
        Assert.Equal((1, 1), (report.Number("matched"), report.Number("happened")));
        (await simulator.AdminAsync(HttpMethod.Delete, "faults")).Dispose();
        Assert.Equal(HttpStatusCode.OK, await simulator.StatusAsync(HttpMethod.Get, Compute));
    }

    [Theory]
    [InlineData("dropConnection")]
    [InlineData("answerStatus")]
    public async Task An_order_is_carried_out_although_its_answer_is_lost(string kind)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        await simulator.InjectAsync(kind == "answerStatus"
            ? new { method = "POST", fault = (object)new { kind, status = 504, afterEffect = true } }
            : new { method = "POST", fault = (object)new { kind, afterEffect = true } });

        var order = simulator.StatusAsync(HttpMethod.Post, $"{Compute}/virtual_machines", Machines.Body(zone));
        if (kind == "answerStatus")
            Assert.Equal(HttpStatusCode.GatewayTimeout, await order);
        else
            await Assert.ThrowsAsync<HttpRequestException>(() => order);
        simulator.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Single(await simulator.ListAsync($"{Compute}/virtual_machines"));
    }

    [Fact]
    public async Task An_order_is_not_taken_when_the_connection_breaks_before_it()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        await simulator.InjectAsync(new { method = "POST", fault = new { kind = "dropConnection" } });

        await Assert.ThrowsAsync<HttpRequestException>(() => simulator.StatusAsync(HttpMethod.Post, $"{Compute}/virtual_machines", Machines.Body(zone)));

        Assert.Empty(await simulator.ListAsync("/api/activity/v1/activities"));
    }

    [Fact]
    public async Task An_answer_does_not_name_its_activity()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        await simulator.InjectAsync(new { fault = new { kind = "loseLocation" } });

        using var answer = await simulator.SendAsync(HttpMethod.Post, $"{Compute}/virtual_machines", Machines.Body(zone));

        Assert.Equal((HttpStatusCode.Created, null), (answer.StatusCode, answer.Headers.Location));
        Assert.Single(await simulator.ListAsync("/api/activity/v1/activities"));
    }

    [Fact]
    public async Task An_order_takes_longer()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        await simulator.InjectAsync(new { method = "POST", fault = new { kind = "slowActivity", seconds = 90 } });

        var end = await simulator.DoAsync(HttpMethod.Post, $"{Compute}/virtual_machines", Machines.Body(zone));

        Assert.Equal("running", end.State);
    }

    [Fact]
    public async Task A_name_must_be_free()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        await simulator.InjectAsync(new { fault = new { kind = "refuseDuplicateName" } });
        await simulator.CreateAsync(zone);

        Assert.Contains("is taken", await simulator.FailAsync(HttpMethod.Post, $"{Compute}/virtual_machines", Machines.Body(zone)));
    }

    [Fact]
    public async Task A_lower_rate_limit_holds()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.InjectAsync(new { module = "compute", fault = new { kind = "limitRate", requestsPerSecond = 2 } });

        var statuses = new List<HttpStatusCode>();
        for (var call = 0; call < 3; call++)
            statuses.Add(await simulator.StatusAsync(HttpMethod.Get, Compute));
        simulator.Clock.Advance(TimeSpan.FromSeconds(1));
        statuses.Add(await simulator.StatusAsync(HttpMethod.Get, Compute));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK], statuses);
        Assert.Equal(1, simulator.Host.Calls.RateLimited["compute"]);
    }

    [Fact]
    public async Task What_befalls_an_activity_survives_a_restart()
    {
        using var folder = new TemporaryFolder();
        var clock = TestSimulator.NewClock();
        string id;
        await using (var before = await TestSimulator.StartAsync(folder.Path, clock))
        {
            await before.InjectAsync(new { method = "POST", fault = new { kind = "failActivity", reason = "HOST_OFFLINE()" } });
            id = await before.OrderAsync(HttpMethod.Post, $"{Compute}/virtual_machines", Machines.Body(await Zone.FindAsync(before)));
        }

        await using var after = await TestSimulator.StartAsync(folder.Path, clock);
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("HOST_OFFLINE()", (await after.EndAsync(id)).Reason);
        Assert.Empty(after.Host.Faults.Reports);
    }
}
