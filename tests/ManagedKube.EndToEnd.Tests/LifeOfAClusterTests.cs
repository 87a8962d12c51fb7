namespace ManagedKube.EndToEnd.Tests;

/// <summary>What a platform engineer does with a customer's stack from the first day to the last.</summary>
public sealed class LifeOfAClusterTests
{
    [Fact]
    public async Task From_the_first_up_over_a_change_and_drift_to_destroy()
    {
        using var place = new Workplace();

        var created = await place.ExpectAsync(0, "up", "ctodev", "--yes", "--json");
        Assert.Equal("succeeded", created.Json.GetProperty("result").GetString());
        Assert.Equal(5, CountOf(created, "openiaas:compute:VirtualMachine"));
        Assert.Equal(3, CountOf(created, "openiaas:compute:VirtualDisk"));
        Assert.Equal(8, CountOf(created, "kubernetes:helm.sh/v3:Release"));

        var again = await place.ExpectAsync(0, "up", "ctodev", "--yes", "--json");
        Assert.Equal(0, again.Count("create") + again.Count("update") + again.Count("replace") + again.Count("delete"));
        await place.ExpectAsync(0, "preview", "ctodev", "--expect-no-changes");

        var accepted = await place.AcceptAsync(0, "ctodev", "--json");
        Assert.DoesNotContain(accepted.Json.GetProperty("facts").EnumerateArray(), fact => fact.GetProperty("outcome").GetString() == "fails");

        var outputs = await place.ExpectAsync(0, "outputs", "ctodev", "--json");
        Assert.Contains("ctodev-wrk-03", outputs.Output, StringComparison.Ordinal);

        place.Edit("ctodev", "memoryGb: 24", "memoryGb: 32");
        var preview = await place.ExpectAsync(0, "preview", "ctodev", "--json");
        Assert.Equal((1, 0, 0, 0), (preview.Count("update"), preview.Count("create"), preview.Count("replace"), preview.Count("delete")));
        Assert.Contains("ctodev-wrk-02, ctodev-wrk-03 keep their size for now", preview.Error, StringComparison.Ordinal);
        await place.ExpectAsync(7, "preview", "ctodev", "--expect-no-changes");
        place.Edit("ctodev", "disksGb: [300]", "disksGb: [300, 100]");
        for (var carrier = 0; carrier < 3; carrier++)
            await place.ExpectAsync(0, "up", "ctodev", "--yes");
        await place.ExpectAsync(0, "preview", "ctodev", "--expect-no-changes");
        var grown = await place.ExpectAsync(0, "accept", "ctodev", "--json");
        Assert.DoesNotContain(grown.Json.GetProperty("facts").EnumerateArray(), fact => fact.GetProperty("outcome").GetString() == "fails");
        await using (var world = await SimulatedWorld.StartAsync(place))
        {
            var workers = (await world.MachinesAsync()).Where(machine => machine.Name.Contains("-wrk-", StringComparison.Ordinal)).ToList();
            Assert.Equal(3, workers.Count);
            Assert.All(workers, worker => Assert.Equal((32L << 30, "Running"), (worker.Memory, worker.PowerState)));

            await place.ExpectAsync(0, "drift", "ctodev");
            await world.RenameAsync("ctodev-wrk-02", "renamed-by-hand");
            var drift = await place.ExpectAsync(7, "drift", "ctodev");
            Assert.Contains("ctodev-wrk-02", drift.Output, StringComparison.Ordinal);
            Assert.Contains("renamed-by-hand", drift.Output, StringComparison.Ordinal);
            Assert.Contains("name", drift.Output, StringComparison.Ordinal);
            Assert.Contains("ctodev-wrk-02 is missing", (await place.AcceptAsync(7, "ctodev")).Output, StringComparison.Ordinal);

            await place.ExpectAsync(0, "up", "ctodev", "--yes", "--refresh");
            await place.ExpectAsync(0, "drift", "ctodev");

            await place.UnprotectAllAsync("ctodev");
            var destroyed = await place.ExpectAsync(0, "destroy", "ctodev", "--yes", "--json");
            Assert.Equal("succeeded", destroyed.Json.GetProperty("result").GetString());
            Assert.Empty(await world.MachinesAsync());
            Assert.Empty(await world.DiskNamesAsync());
            Assert.Empty(await world.IdsAsync("network_adapters"));
        }
    }

    private static int CountOf(MkResult result, string type) => result.Json.GetProperty("resources").EnumerateArray()
        .Count(resource => resource.GetProperty("type").GetString() == type && resource.GetProperty("op").GetString() == "create");
}
