using System.Net;
using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests.Faults;

/// <summary>Every fault that the real API is known for, in the order of their numbers in docs/simulator.md, as a caller meets it.</summary>
public sealed class KnownFaultTests
{
    private const string Compute = TestSimulator.Compute;
    private const string ComputePath = "compute/v1/open_iaas";
    private const string Activities = "activity/v1/activities/*";
    private const string Workers =
        "VPC configuration incomplete: None of the workers were able to respond. We invite you to contact support.";

    [Fact]
    public async Task F01_an_absent_object_is_answered_with_403()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        await simulator.InjectAsync(new { method = "GET", fault = new { kind = "answerStatus", status = 403, insteadOf = 404 } });

        Assert.Equal(HttpStatusCode.Forbidden, await simulator.StatusAsync(HttpMethod.Get, Machines.Path(Guid.NewGuid())));
        Assert.Equal(HttpStatusCode.OK, await simulator.StatusAsync(HttpMethod.Get, $"{Compute}/pools/{zone.PoolId}"));
    }

    [Fact]
    public async Task F02_an_existing_object_is_refused_with_403_for_a_while()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var id = await simulator.CreateAsync(await Zone.FindAsync(simulator));
        await simulator.InjectAsync(
            new { path = $"{ComputePath}/virtual_machines/*", times = 2, fault = new { kind = "answerStatus", status = 403 } });

        var first = await simulator.StatusAsync(HttpMethod.Get, Machines.Path(id));
        var second = await simulator.StatusAsync(HttpMethod.Get, Machines.Path(id));
        var third = await simulator.StatusAsync(HttpMethod.Get, Machines.Path(id));

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.OK], [first, second, third]);
    }

    [Fact]
    public async Task F03_reads_of_an_activity_fail_with_429_with_503_and_with_a_broken_connection()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.OrderAsync(HttpMethod.Post, $"{Compute}/virtual_machines", Machines.Body(zone));
        await simulator.InjectAsync(new { path = Activities, times = 1, fault = new { kind = "answerStatus", status = 429, retryAfter = 3 } });
        await simulator.InjectAsync(new { path = Activities, skip = 1, times = 1, fault = new { kind = "answerStatus", status = 503 } });
        await simulator.InjectAsync(new { path = Activities, skip = 2, times = 1, fault = new { kind = "dropConnection" } });

        using var limited = await simulator.SendAsync(HttpMethod.Get, $"/api/activity/v1/activities/{id}");
        Assert.Equal(HttpStatusCode.TooManyRequests, limited.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(3), limited.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await simulator.StatusAsync(HttpMethod.Get, $"/api/activity/v1/activities/{id}"));
        await Assert.ThrowsAsync<HttpRequestException>(() => simulator.StatusAsync(HttpMethod.Get, $"/api/activity/v1/activities/{id}"));
        simulator.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("completed", (await simulator.EndAsync(id)).State);
    }

    [Fact]
    public async Task F04_an_activity_is_not_visible_at_first()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        await simulator.InjectAsync(new { fault = new { kind = "hideActivity", reads = 2 } });
        var id = await simulator.OrderAsync(HttpMethod.Post, $"{Compute}/virtual_machines", Machines.Body(zone));

        Assert.Equal(HttpStatusCode.NotFound, await simulator.StatusAsync(HttpMethod.Get, $"/api/activity/v1/activities/{id}"));
        Assert.Equal(HttpStatusCode.NotFound, await simulator.StatusAsync(HttpMethod.Get, $"/api/activity/v1/activities/{id}"));
        Assert.Equal("waiting", (await simulator.EndAsync(id)).State);
    }

    [Fact]
    public async Task F05_an_activity_that_was_seen_vanishes_and_its_order_is_carried_out()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        await simulator.InjectAsync(new { fault = new { kind = "loseActivity", afterReads = 1 } });
        var id = await simulator.OrderAsync(HttpMethod.Post, $"{Compute}/virtual_machines", Machines.Body(zone));

        Assert.Equal("waiting", (await simulator.EndAsync(id)).State);
        simulator.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.NotFound, await simulator.StatusAsync(HttpMethod.Get, $"/api/activity/v1/activities/{id}"));
        Assert.Single(await simulator.ListAsync($"{Compute}/virtual_machines"));
    }

    [Theory]
    [InlineData(Workers)]
    [InlineData("Failed to load configuration via API: 502 Bad Gateway")]
    public async Task F06_and_F07_an_activity_fails_for_a_passing_reason_before_it_has_done_anything(string reason)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        await simulator.InjectAsync(
            new { method = "POST", path = $"{ComputePath}/network_adapters", times = 1, fault = new { kind = "failActivity", reason } });

        var adapter = new { virtualMachineId = machine, networkId = zone.NetworkId };
        Assert.Equal(reason, await simulator.FailAsync(HttpMethod.Post, $"{Compute}/network_adapters", adapter));
        Assert.Single(await simulator.AdaptersOfAsync(machine));
        await simulator.SucceedAsync(HttpMethod.Post, $"{Compute}/network_adapters", adapter);
    }

    [Fact]
    public async Task F08_an_order_without_any_policy_or_any_other_waits_for_ever()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        await simulator.InjectAsync(new { path = $"{ComputePath}/virtual_machines/*/power", fault = new { kind = "stallActivity" } });

        var assign = await simulator.DoAsync(
            HttpMethod.Post, "/api/backup/v1/open_iaas/policies/assign", new { virtualMachineId = machine, policyIds = Array.Empty<Guid>() });
        var power = await simulator.SwitchAsync(machine, "on");

        Assert.Equal(["waiting", "waiting"], [assign.State, power.State]);
    }

    [Fact]
    public async Task F09_a_change_of_the_size_is_acknowledged_and_does_not_happen()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var machine = await simulator.CreateAsync(await Zone.FindAsync(simulator));
        await simulator.InjectAsync(
            new { method = "PATCH", path = $"{ComputePath}/virtual_machines/*", times = 1, fault = new { kind = "completeWithoutEffect" } });

        await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(machine), new { cpu = 8 });
        Assert.Equal(4, (await simulator.MachineAsync(machine)).Number("cpu"));
        await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(machine), new { cpu = 8 });
        Assert.Equal(8, (await simulator.MachineAsync(machine)).Number("cpu"));
    }

    [Fact]
    public async Task F10_a_relocation_is_acknowledged_and_does_not_happen()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateRunningAsync(zone);
        var before = (await simulator.MachineAsync(machine)).GetProperty("host").Id();
        await simulator.InjectAsync(new { path = $"{ComputePath}/virtual_machines/*/relocate", fault = new { kind = "completeWithoutEffect" } });

        await simulator.SucceedAsync(
            HttpMethod.Post, Machines.Path(machine, "/relocate"), new { hostId = zone.HostIds.First(host => host != before) });

        Assert.Equal(before, (await simulator.MachineAsync(machine)).GetProperty("host").Id());
    }

    [Fact]
    public async Task F11_the_platform_moves_a_machine_to_another_host()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var machine = await simulator.CreateRunningAsync(await Zone.FindAsync(simulator));
        var before = (await simulator.MachineAsync(machine)).GetProperty("host").Id();
        await simulator.InjectAsync(new { path = $"{ComputePath}/virtual_machines/*", times = 1, fault = new { kind = "moveMachine" } });

        Assert.NotEqual(before, (await simulator.MachineAsync(machine)).GetProperty("host").Id());
    }

    [Fact]
    public async Task F12_a_disk_that_was_deleted_by_somebody_else_is_still_listed_for_a_while()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        var disk = await simulator.AddDiskAsync(zone, machine);
        await simulator.InjectAsync(new { path = $"{ComputePath}/virtual_disks", fault = new { kind = "readStale", seconds = 60 } });

        await simulator.OrderAsync(HttpMethod.Delete, $"{Compute}/virtual_disks/{disk}");
        simulator.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(HttpStatusCode.NotFound, await simulator.StatusAsync(HttpMethod.Get, $"{Compute}/virtual_disks/{disk}"));
        Assert.Contains(disk, (await simulator.DisksOfAsync(machine)).Select(item => item.Id()));
        simulator.Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.DoesNotContain(disk, (await simulator.DisksOfAsync(machine)).Select(item => item.Id()));
    }

    [Fact]
    public async Task F13_a_disk_is_detached_by_somebody_else_and_exists_all_the_same()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        var disk = await simulator.AddDiskAsync(zone, machine);

        await simulator.SucceedAsync(HttpMethod.Patch, $"{Compute}/virtual_disks/{disk}/detach", new { virtualMachineId = machine });

        Assert.Equal(HttpStatusCode.OK, await simulator.StatusAsync(HttpMethod.Get, $"{Compute}/virtual_disks/{disk}"));
        Assert.DoesNotContain(disk, (await simulator.DisksOfAsync(machine)).Select(item => item.Id()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task F14_the_cloud_init_drive_is_among_the_disks_for_reading_or_writable(bool writable)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        if (writable)
            await simulator.InjectAsync(new { fault = new { kind = "writableConfigDrive" } });

        var machine = await simulator.CreateAsync(zone, cloudInit: new { cloudConfig = "#cloud-config" });

        var drive = (await simulator.DisksOfAsync(machine))[^1];
        Assert.Equal("XO CloudConfigDrive", drive.Text("name"));
        Assert.Equal(!writable, drive.GetProperty("virtualMachines")[0].Flag("readOnly"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F16_a_failed_creation_leaves_an_adapter_and_names_it_or_not(bool named)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        await simulator.InjectAsync(new
        {
            path = $"{ComputePath}/network_adapters",
            fault = new { kind = "failActivity", reason = Workers, leavesEffect = true, namesLeftover = named },
        });

        var id = await simulator.OrderAsync(
            HttpMethod.Post, $"{Compute}/network_adapters", new { virtualMachineId = machine, networkId = zone.NetworkId });
        simulator.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("failed", (await simulator.EndAsync(id)).State);
        var adapters = await simulator.AdaptersOfAsync(machine);
        Assert.Equal(2, adapters.Count);
        var items = (await simulator.GetAsync($"/api/activity/v1/activities/{id}")).GetProperty("concernedItems").EnumerateArray()
            .Where(item => item.Text("type") == "network_adapter").Select(item => item.Id());
        Assert.Equal(named ? [adapters[1].Id()] : [], items);
    }

    [Fact]
    public async Task F16_a_failed_creation_leaves_a_machine()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        await simulator.InjectAsync(
            new { path = $"{ComputePath}/virtual_machines", fault = new { kind = "failActivity", reason = "HOST_OFFLINE()", leavesEffect = true } });

        Assert.Equal("HOST_OFFLINE()", await simulator.FailAsync(HttpMethod.Post, $"{Compute}/virtual_machines", Machines.Body(zone)));

        Assert.Single(await simulator.ListAsync($"{Compute}/virtual_machines"));
    }

    [Fact]
    public async Task F17_the_list_of_backup_policies_hangs_or_comes_late()
    {
        await using var simulator = await TestSimulator.StartAsync();
        const string Policies = "backup/v1/open_iaas/policies";
        await simulator.InjectAsync(new { path = Policies, times = 1, fault = new { kind = "hang" } });
        await simulator.InjectAsync(new { path = Policies, skip = 1, times = 1, fault = new { kind = "answerLate", seconds = 120 } });

        using (var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100)))
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => simulator.Client.GetAsync($"/api/{Policies}", patience.Token));
        var late = simulator.ListAsync($"/api/{Policies}");
        while (!late.IsCompleted)
        {
            simulator.Clock.Advance(TimeSpan.FromSeconds(40));
            await Task.WhenAny(late, Task.Delay(5, TestContext.Current.CancellationToken));
        }

        Assert.NotEmpty(await late);
    }

    [Fact]
    public async Task F18_machine_managers_fail_in_bursts_that_a_seed_decides()
    {
        var first = await BurstsAsync(seed: 7);
        var again = await BurstsAsync(seed: 7);
        var other = await BurstsAsync(seed: 8);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.Contains(HttpStatusCode.OK, first);
        Assert.Contains(HttpStatusCode.BadGateway, first);

        static async Task<List<HttpStatusCode>> BurstsAsync(int seed)
        {
            await using var simulator = await TestSimulator.StartAsync();
            await simulator.InjectAsync(
                new { path = ComputePath, probability = 0.5, seed, fault = new { kind = "answerStatus", status = 502 } });
            var statuses = new List<HttpStatusCode>();
            for (var call = 0; call < 20; call++)
                statuses.Add(await simulator.StatusAsync(HttpMethod.Get, Compute));
            return statuses;
        }
    }

    [Fact]
    public async Task F19_a_token_ends_early_and_a_new_one_is_good()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.InjectAsync(new { path = ComputePath, times = 1, fault = new { kind = "revokeToken" } });

        Assert.Equal(HttpStatusCode.Unauthorized, await simulator.StatusAsync(HttpMethod.Get, Compute));
        Assert.Equal(HttpStatusCode.Unauthorized, await simulator.StatusAsync(HttpMethod.Get, Compute));
        await simulator.LogInAsync();
        Assert.Equal(HttpStatusCode.OK, await simulator.StatusAsync(HttpMethod.Get, Compute));
    }

    [Fact]
    public async Task F19_the_login_answers_something_that_is_no_token_and_refuses_it_the_next_time()
    {
        await using var simulator = await TestSimulator.StartAsync();
        const string Login = "iam/v2/auth/personal_access_token";
        await simulator.InjectAsync(new { path = Login, times = 1, fault = new { kind = "answerStatus", status = 200, body = "<html>" } });
        await simulator.InjectAsync(new { path = Login, skip = 1, fault = new { kind = "answerStatus", status = 401 } });

        using var malformed = await simulator.ExchangeAsync();
        using var refused = await simulator.ExchangeAsync();

        Assert.Equal("<html>", await malformed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task F20_a_machine_without_a_backup_policy_cannot_be_powered_on()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var machine = await simulator.CreateAsync(await Zone.FindAsync(simulator));

        Assert.Contains("no backup policy", (await simulator.SwitchAsync(machine, "on")).Reason);
    }

    [Fact]
    public async Task F21_a_change_fails_while_its_machine_is_halted_for_it()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var machine = await simulator.CreateRunningAsync(await Zone.FindAsync(simulator));
        await simulator.InjectAsync(
            new { method = "PATCH", path = $"{ComputePath}/virtual_machines/*", fault = new { kind = "failActivity", reason = "INTERNAL_ERROR()" } });

        Assert.Contains("VM_BAD_POWER_STATE", await simulator.FailAsync(HttpMethod.Patch, Machines.Path(machine), new { cpu = 8 }));
        await simulator.SwitchAsync(machine, "off");
        Assert.Equal("INTERNAL_ERROR()", await simulator.FailAsync(HttpMethod.Patch, Machines.Path(machine), new { cpu = 8 }));
        Assert.Equal("Halted", (await simulator.MachineAsync(machine)).Text("powerState"));
    }

    [Fact]
    public async Task F22_a_disk_cannot_shrink_and_the_reason_says_little()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var disk = await simulator.AddDiskAsync(zone, await simulator.CreateAsync(zone));

        Assert.Equal("Invalid operation", await simulator.FailAsync(HttpMethod.Patch, $"{Compute}/virtual_disks/{disk}", new { size = Machines.GiB }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task F23_an_activity_has_no_state_or_two(int states)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        await simulator.InjectAsync(new { fault = new { kind = "blurActivity", states, reads = 1 } });
        var id = await simulator.OrderAsync(HttpMethod.Post, $"{Compute}/virtual_machines", Machines.Body(zone));
        simulator.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(states, (await simulator.GetAsync($"/api/activity/v1/activities/{id}")).GetProperty("state").EnumerateObject().Count());
        Assert.Equal("completed", (await simulator.EndAsync(id)).State);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F24_a_list_lacks_an_entry_and_admits_it_or_not(bool partial)
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.CreateAsync(await Zone.FindAsync(simulator));
        await simulator.InjectAsync(
            new { path = $"{ComputePath}/virtual_machines", times = 1, fault = new { kind = "shortenList", entries = 1, partial } });

        using var answer = await simulator.SendAsync(HttpMethod.Get, $"{Compute}/virtual_machines");

        Assert.Equal(partial ? HttpStatusCode.PartialContent : HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("[]", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Single(await simulator.ListAsync($"{Compute}/virtual_machines"));
    }

    [Fact]
    public async Task F25_the_drivers_of_a_guest_are_late()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await simulator.InjectAsync(new { path = $"{ComputePath}/virtual_machines/*/power", fault = new { kind = "slowGuest", seconds = 300 } });

        var machine = await simulator.CreateRunningAsync(await Zone.FindAsync(simulator));

        Assert.False(await AreDetectedAsync());
        simulator.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.True(await AreDetectedAsync());

        async Task<bool> AreDetectedAsync() => (await simulator.MachineAsync(machine)).GetProperty("pvDrivers").Flag("detected");
    }
}
