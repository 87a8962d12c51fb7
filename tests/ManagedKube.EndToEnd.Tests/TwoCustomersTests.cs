namespace ManagedKube.EndToEnd.Tests;

/// <summary>Two customers of one platform are worked on at once, by processes that know nothing of each other.</summary>
public sealed class TwoCustomersTests
{
    [Fact]
    public async Task Two_stacks_deployed_at_once_share_the_rate_limits_and_do_not_disturb_each_other()
    {
        using var place = new Workplace();
        place.CopyCustomer("ctodev", "twodev");
        place.Edit("twodev", "code: ctodev ", "code: twodev ");
        place.Edit("twodev", "range: 10.20.0.0/22", "name: fuldev-nodes\n      range: 10.30.0.0/22");
        place.Edit("twodev", "dnsServers: [10.20.0.1]", "dnsServers: [10.30.0.1]");
        place.Edit("twodev", "publicIps: [203.0.113.65, 203.0.113.66]", "publicIps: [203.0.113.75, 203.0.113.76]");
        await using var world = await SimulatedWorld.StartAsync(place);

        await Task.WhenAll(place.ExpectAsync(0, "up", "ctodev", "--yes"), place.ExpectAsync(0, "up", "twodev", "--yes"));

        Assert.Equal(0, await world.RefusedAsTooManyAsync());
        var machines = await world.MachinesAsync();
        Assert.Equal(5, machines.Count(machine => machine.Name.StartsWith("ctodev-", StringComparison.Ordinal)));
        Assert.Equal(5, machines.Count(machine => machine.Name.StartsWith("twodev-", StringComparison.Ordinal)));
        Assert.All(machines, machine => Assert.Equal("Running", machine.PowerState));
        await Task.WhenAll(
            place.ExpectAsync(0, "preview", "ctodev", "--expect-no-changes"), place.ExpectAsync(0, "preview", "twodev", "--expect-no-changes"));
        await place.UnprotectAllAsync("twodev");
        await place.ExpectAsync(0, "destroy", "twodev", "--yes");
        await place.ExpectAsync(0, "drift", "ctodev");
    }
}
