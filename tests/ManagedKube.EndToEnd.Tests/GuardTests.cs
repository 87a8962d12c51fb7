using System.Text.Json.Nodes;

namespace ManagedKube.EndToEnd.Tests;

/// <summary>What would destroy a cluster or its data is refused before anything is touched, and allowed once where somebody means it.</summary>
public sealed class GuardTests(DeliveredCluster delivered)
{
    private const string Carrier = "ctodev-wrk-01";

    // A cluster of two workers, a downgrade, a minor version left out.
    private static readonly (string From, string To, string Told)[] Broken =
    [
        ("count: 3", "count: 2", "[V13]"),
        ("kubernetes: 1.36.5", "kubernetes: 1.36.4", "[V73]"),
        ("talos: 1.14.6", "talos: 1.14.5", "[V73]"),
        ("kubernetes: 1.36.5", "kubernetes: 1.38.0", "[V73]"),
    ];

    [Fact]
    public async Task What_can_never_change_is_refused_with_both_values_and_the_way_out()
    {
        using var place = await delivered.PlaceAsync();
        var state = await StateAsync(place);

        place.Edit("ctodev", "range: 10.20.0.0/22", "range: 10.24.0.0/22");
        foreach (var verb in new string[][] { ["validate", "ctodev"], ["preview", "ctodev"], ["up", "ctodev", "--yes"] })
        {
            var refused = await place.ExpectAsync(2, verb);
            Assert.Contains(
                "cluster.network.range: The cluster's /22 is 10.20.0.0/22 since delivery and cannot become 10.24.0.0/22: this requires a new cluster and a migration (Kasten).",
                refused.Output + refused.Error, StringComparison.Ordinal);
        }
        place.Edit("ctodev", "range: 10.24.0.0/22", "range: 10.20.0.0/22");

        place.Edit("ctodev", "disksGb: [300]", "disksGb: [300, 400]");
        await place.ExpectAsync(0, "validate", "ctodev");
        place.Edit("ctodev", "disksGb: [300, 400]", "disksGb: [400]");
        var smaller = await place.ExpectAsync(2, "up", "ctodev", "--yes");
        Assert.Contains("disk 1 of each carrier has 300 GB and cannot become one of 400 GB", smaller.Error, StringComparison.Ordinal);

        place.Edit("ctodev", "disksGb: [400]", "disksGb: [300]");
        foreach (var (from, to, told) in Broken)
        {
            place.Edit("ctodev", from, to);
            Assert.Contains(told, (await place.ExpectAsync(2, "up", "ctodev", "--yes")).Error, StringComparison.Ordinal);
            place.Edit("ctodev", to, from);
        }

        foreach (var machine in new[] { "ctodev-cp-01", "ctodev-wrk-02" })
        {
            var kept = await place.ExpectAsync(5, "destroy", "ctodev", "--target", $"**::{machine}", "--target-dependents", "--yes");
            Assert.Contains($"mk unprotect ctodev", kept.Error, StringComparison.Ordinal);
        }

        Assert.Equal(state, await StateAsync(place));

        await ARecordThatCannotBeReadIsNeverTakenForNoneAsync(place);
        await WithoutARecordTheProtectedIdentityRefusesTheChangeAsync(place);
    }

    [Fact]
    public async Task Another_template_replaces_no_machine_and_shows_as_drift()
    {
        using var place = await delivered.PlaceAsync();

        place.Edit("ctodev", "    versions:", "    templates: {node: debian-13-cloudinit}\n    versions:");
        var preview = await place.ExpectAsync(0, "preview", "ctodev", "--json");
        Assert.Equal(0, preview.Count("replace") + preview.Count("update") + preview.Count("delete") + preview.Count("create"));
        Assert.Contains("ctodev-cp-01, ctodev-wrk-01, ctodev-wrk-02, ctodev-wrk-03: templateId is", preview.Error, StringComparison.Ordinal);
        await place.ExpectAsync(0, "up", "ctodev", "--yes");

        var drift = await place.ExpectAsync(7, "drift", "ctodev");
        Assert.Contains("ctodev-wrk-03: templateId is", drift.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Destroy_is_refused_until_somebody_has_unprotected_everything()
    {
        using var place = await delivered.PlaceAsync();
        await using var world = await SimulatedWorld.StartAsync(place);

        var refused = await place.ExpectAsync(5, "destroy", "ctodev", "--yes");
        Assert.All(
            ["ctodev-cp-01", "ctodev-wrk-01", "ctodev-wrk-02-osd-01", "ctodev-etcd", "ctodev-secrets", "ctodev-identity"],
            name => Assert.Contains(name, refused.Error, StringComparison.Ordinal));
        Assert.Contains("mk unprotect ctodev", refused.Error, StringComparison.Ordinal);
        Assert.Equal(5, (await world.MachinesAsync()).Count);

        await place.ExpectAsync(0, "unprotect", "ctodev", "--all", "--reason", "taken down by order 4712", "--yes");
        await place.ExpectAsync(0, "destroy", "ctodev", "--yes");
        Assert.Empty(await world.MachinesAsync());
        Assert.Empty(await world.DiskNamesAsync());
    }

    [Fact]
    public async Task A_failed_carrier_is_replaced_once_where_somebody_means_it_and_keeps_its_disks()
    {
        using var place = await delivered.PlaceAsync();
        await using var world = await SimulatedWorld.StartAsync(place);
        var (before, disk) = (await IdOfAsync(world, Carrier), await world.DiskIdAsync($"{Carrier}-osd-01"));
        await world.PowerOffAsync(Carrier);

        await place.ExpectAsync(5, "up", "ctodev", "--target-replace", $"**::{Carrier}", "--yes");
        await place.ExpectAsync(2, "unprotect", "ctodev", "ctodev-wrk-07", "--reason", "broken", "--yes");
        var single = await place.ExpectAsync(5, "replace-node", "ctodev", "ctodev-cp-01", "--reason", "broken", "--yes");
        Assert.Contains("ctodev-cp-01 is the only control plane", single.Error, StringComparison.Ordinal);
        var unnamed = await place.ExpectAsync(5, "replace-node", "ctodev", Carrier, "--reason", "broken, order 4711", "--yes");
        Assert.Contains($"Say --carrier {Carrier}", unnamed.Error, StringComparison.Ordinal);
        Assert.Equal(before, await IdOfAsync(world, Carrier));

        await place.ExpectAsync(0, "replace-node", "ctodev", Carrier, "--carrier", Carrier, "--reason", "broken, order 4711", "--yes");
        var after = await IdOfAsync(world, Carrier);
        Assert.NotEqual(before, after);
        Assert.Equal(disk, await world.DiskIdAsync($"{Carrier}-osd-01"));
        Assert.All(await world.MachinesAsync(), machine => Assert.Equal("Running", machine.PowerState));
        await place.ExpectAsync(0, "preview", "ctodev", "--expect-no-changes");
        var history = (await place.ExpectAsync(0, "history", "ctodev", "--json")).Json.GetProperty("grants");
        Assert.Equal(
            ("broken, order 4711", "up"),
            (history[0].GetProperty("reason").GetString(), history[0].GetProperty("use").GetProperty("verb").GetString()));

        await place.ExpectAsync(5, "up", "ctodev", "--target-replace", $"**::{Carrier}", "--yes");
        Assert.Equal(after, await IdOfAsync(world, Carrier));

        var again = await place.ExpectAsync(0, "up", "ctodev", "--target-replace", "**::ctodev-bootstrap", "--yes");
        Assert.Contains("etcd lives on ctodev-cp-01 already", again.Error, StringComparison.Ordinal);

        var snapshot = (await place.ExpectAsync(0, "etcd-snapshot", "ctodev", "--json")).Json.GetProperty("snapshot");
        Assert.Equal(snapshot.GetProperty("bytes").GetInt64(), new FileInfo(snapshot.GetProperty("file").GetString()!).Length);
    }

    private static async Task ARecordThatCannotBeReadIsNeverTakenForNoneAsync(Workplace place)
    {
        await ChangeOutputsAsync(place, outputs => outputs["recorded"]!["network"] = "lost");

        var refused = await place.ExpectAsync(2, "preview", "ctodev");

        Assert.Contains("the record of the last deployment, cannot be read", refused.Error, StringComparison.Ordinal);
    }

    private static async Task WithoutARecordTheProtectedIdentityRefusesTheChangeAsync(Workplace place)
    {
        await ChangeOutputsAsync(place, outputs => outputs.Remove("recorded"));
        place.Edit("ctodev", "range: 10.20.0.0/22", "range: 10.24.0.0/22");

        var refused = await place.ExpectAsync(5, "up", "ctodev", "--yes");

        Assert.All(["ctodev-identity", "10.20.0.0/22", "10.24.0.0/22"], text => Assert.Contains(text, refused.Error, StringComparison.Ordinal));
    }

    private static async Task<string> IdOfAsync(SimulatedWorld world, string name) => (await world.MachinesAsync()).Single(machine => machine.Name == name).Id;

    private static Task<string> StateAsync(Workplace place) =>
        File.ReadAllTextAsync(Path.Combine(place.Home, "state", ".pulumi", "stacks", "managedkube", "ctodev.json"), TestContext.Current.CancellationToken);

    private static async Task ChangeOutputsAsync(Workplace place, Action<JsonObject> change)
    {
        var exported = JsonNode.Parse((await place.ExpectAsync(0, "state", "export", "ctodev")).Output)!;
        var stack = exported["deployment"]!["resources"]!.AsArray().Single(resource => (string?)resource!["type"] == "pulumi:pulumi:Stack");
        change(stack!["outputs"]!.AsObject());
        var file = Path.Combine(place.Home, "changed.json");
        await File.WriteAllTextAsync(file, exported.ToJsonString(), TestContext.Current.CancellationToken);
        await place.ExpectAsync(0, "state", "import", "ctodev", "--file", file, "--yes");
    }
}
