namespace ManagedKube.EndToEnd.Tests;

/// <summary>A production cluster goes to other versions while it serves (product spec D7, D8).</summary>
public sealed class UpgradeTests
{
    private static readonly string[] ControlPlanes = ["ctopr-cp-01", "ctopr-cp-02", "ctopr-cp-03"];
    private static readonly string[] Carriers = ["ctopr-ceph-01", "ctopr-ceph-02", "ctopr-ceph-03"];

    [Fact]
    public async Task Of_control_planes_and_carriers_one_at_a_time_is_away_and_a_roll_that_stopped_goes_on()
    {
        using var place = new Workplace();
        // The newest patches of the minor versions before, so that no day makes them overdue.
        place.Edit("ctopr", "versions: {talos: 1.14.6, kubernetes: 1.36.5}", """
            templates: {node: talos-1.13.10-nocloud-amd64}
                maintenance: {comeBackMinutes: 1}
                versions: {talos: 1.13.10, kubernetes: 1.35.9}
            """);
        await place.ExpectAsync(0, "up", "ctopr", "--yes");
        await place.ExpectAsync(0, "preview", "ctopr", "--expect-no-changes");
        await using var world = await SimulatedWorld.StartAsync(place);
        var before = (await world.TimelineAsync()).End;

        await world.SetFaultsAsync("ctopr-ceph-02", new { staysDown = true });
        place.Edit("ctopr", "talos: 1.13.10, kubernetes: 1.35.9", "talos: 1.14.6, kubernetes: 1.36.5");
        var stopped = await place.ExpectAsync(4, "up", "ctopr", "--yes");
        Assert.Contains("ctopr-ceph-02", stopped.Error, StringComparison.Ordinal);
        Assert.Equal([.. ControlPlanes, "ctopr-ceph-01"], (await world.TimelineAsync()).After(before).Of("SystemChanged"));

        await world.SetFaultsAsync("ctopr-ceph-02", new { });
        await place.ExpectAsync(0, "up", "ctopr", "--yes");
        var talos = (await world.TimelineAsync()).After(before);
        var changed = talos.Of("SystemChanged").ToList();
        Assert.Equal([.. ControlPlanes, .. Carriers], changed.Take(6));
        Assert.Equal(["ctopr-wrk-01", "ctopr-wrk-02", "ctopr-wrk-03"], changed.Skip(6).Order(StringComparer.Ordinal));

        await place.ExpectAsync(0, "up", "ctopr", "--yes");
        await place.ExpectAsync(0, "preview", "ctopr", "--expect-no-changes");
        await place.AcceptAsync(0, "ctopr");
        var whole = (await world.TimelineAsync()).After(before);
        Assert.Equal(9, whole.After(talos.End).Events.Count(happened => happened is { Kind: "KubernetesChanged", Detail: "kubelet v1.36.5" }));
        Assert.Equal(1, whole.MostAwayAtOnce(node => ControlPlanes.Contains(node)));
        Assert.Equal(1, whole.MostAwayAtOnce(node => Carriers.Contains(node)));
        Assert.DoesNotContain(whole.Events, happened => happened.Kind == "EtcdQuorumLost");
    }
}
