using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class BackupPolicyTests
{
    private const string Policies = "/api/backup/v1/open_iaas/policies";

    [Fact]
    public async Task An_assignment_replaces_the_policies_of_a_machine()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        var policies = (await simulator.ListAsync($"{Policies}?machineManagerId={zone.MachineManagerId}")).Select(policy => policy.Id()).ToList();
        async Task<IEnumerable<Guid>> Assigned() =>
            (await simulator.ListAsync($"{Policies}?virtualMachineId={machine}")).Select(policy => policy.Id());

        Assert.Empty(await Assigned());
        await simulator.SucceedAsync(HttpMethod.Post, $"{Policies}/assign", new { virtualMachineId = machine, policyIds = policies });
        Assert.Equal(policies, await Assigned());
        await simulator.SucceedAsync(HttpMethod.Post, $"{Policies}/assign", new { virtualMachineId = machine, policyIds = new[] { policies[1] } });
        Assert.Equal([policies[1]], await Assigned());
        Assert.Equal([machine.ToString()], (await simulator.GetAsync($"{Policies}/{policies[1]}")).Texts("virtualMachines"));
    }

    [Fact]
    public async Task An_assignment_of_nothing_waits_for_ever()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var machine = await simulator.CreateAsync(zone);
        await simulator.AssignPolicyAsync(zone, machine);

        var activity = await simulator.OrderAsync(HttpMethod.Post, $"{Policies}/assign", new { virtualMachineId = machine, policyIds = Array.Empty<Guid>() });
        simulator.Clock.Advance(TimeSpan.FromHours(16));

        Assert.Equal("waiting", (await simulator.EndAsync(activity)).State);
        Assert.Single(await simulator.ListAsync($"{Policies}?virtualMachineId={machine}"));
        Assert.Equal("BackupActivity", (await simulator.GetAsync($"/api/activity/v1/activities/{activity}")).Text("type"));
    }

    [Fact]
    public async Task A_policy_of_another_zone_or_for_an_unknown_machine_is_refused()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, elsewhere) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ06"));
        var machine = await simulator.CreateAsync(zone);

        foreach (var policy in new[] { elsewhere.BackupPolicyId, Guid.NewGuid() })
        {
            var reason = await simulator.FailAsync(
                HttpMethod.Post,
                $"{Policies}/assign",
                new { virtualMachineId = machine, policyIds = new[] { zone.BackupPolicyId, policy } });
            Assert.Equal($"Could not find backup policy with uuid {policy}", reason);
        }

        Assert.Contains(
            "virtual machine with uuid",
            await simulator.FailAsync(HttpMethod.Post, $"{Policies}/assign", new { virtualMachineId = Guid.NewGuid(), policyIds = new[] { zone.BackupPolicyId } }));
    }
}
