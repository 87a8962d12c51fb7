using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;
using Microsoft.Extensions.Time.Testing;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class UpgradeTests : IDisposable
{
    private const string Comment = "    # the client wants the newest";

    private readonly TestProject _project = new();

    [Fact]
    public async Task It_deploys_one_upgrade_after_the_other_until_all_is_reached()
    {
        await DeployedAsync();

        Assert.True(await RunAsync("--talos", "1.14.6", "--kubernetes", "1.37.1", "--yes", "--json") == ExitCode.Done, _project.Error);

        Assert.Equal(["preview", "update", "preview", "update", "preview", "update"], _project.Engine.Calls);
        Assert.Equal(
            ["upgrade Talos 1.14.4 to 1.14.6", "upgrade Kubernetes 1.35.9 to 1.36.5", "upgrade Kubernetes 1.36.5 to 1.37.1"],
            _project.Engine.Requests.Where((_, index) => index % 2 == 1).Select(request => request.Message));
        Assert.Equal(("1.14.6", "1.37.1"), _project.RecordedVersions());
        Assert.Equal(3, _project.Json.GetProperty("deployments").GetArrayLength());
    }

    [Fact]
    public async Task Only_the_versions_change_in_the_customers_file()
    {
        await DeployedAsync();
        var before = await File.ReadAllTextAsync(_project.StackFile("ctodev"), TestContext.Current.CancellationToken);

        await RunAsync("--talos", "1.14.6", "--yes");

        var after = await File.ReadAllTextAsync(_project.StackFile("ctodev"), TestContext.Current.CancellationToken);
        Assert.Equal(before.Replace("talos: 1.14.4", "talos: 1.14.6"), after);
        Assert.Contains(Comment, after);
    }

    [Fact]
    public async Task What_the_file_orders_already_is_gone_on_with()
    {
        await DeployedAsync();
        _project.WithStack("ctodev", Older.Replace("talos: 1.14.4", "talos: 1.14.6"));

        Assert.Equal(ExitCode.Done, await RunAsync("--yes"));

        Assert.Equal(["preview", "update"], _project.Engine.Calls);
        Assert.DoesNotContain("Wrote", _project.Error);
    }

    [Fact]
    public async Task Components_that_the_file_names_go_first_one_in_each_deployment()
    {
        await DeployedAsync(Older.Replace("    versions:\n", "    versions:\n      components: {cilium: 1.20.1, rook-ceph: v1.20.5}\n"));
        _project.WithStack("ctodev", Older);

        Assert.True(await RunAsync("--talos", "1.14.6", "--yes", "--json") == ExitCode.Done, _project.Error);

        Assert.Contains(
            "    1. cilium 1.20.1 to 1.20.2\n    2. rook-ceph v1.20.5 to v1.20.6\n    3. Talos 1.14.4 to 1.14.6\n    3 deployments, one after the other",
            _project.Error);
        Assert.Equal(
            ["upgrade cilium 1.20.1 to 1.20.2", "upgrade rook-ceph v1.20.5 to v1.20.6", "upgrade Talos 1.14.4 to 1.14.6"],
            _project.Engine.Requests.Where((_, index) => index % 2 == 1).Select(request => request.Message));
        Assert.Equal("cilium", _project.Json.GetProperty("path")[0].GetProperty("changes")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Without_other_versions_of_nodes_the_way_is_that_of_the_components()
    {
        await DeployedAsync(Older.Replace("    versions:\n", "    versions:\n      components: {cilium: 1.20.1}\n"));
        _project.WithStack("ctodev", Older);

        Assert.Equal(ExitCode.Done, await RunAsync("--dry-run"));

        Assert.Contains("ctodev: Talos 1.14.4, Kubernetes 1.35.9 stay, its platform components change\n    1. cilium 1.20.1 to 1.20.2\n", _project.Error);
        Assert.Empty(_project.Engine.Calls);
    }

    [Fact]
    public async Task A_deployment_that_fails_stops_it_and_the_next_run_goes_on_from_there()
    {
        await DeployedAsync();
        _project.Engine.Failing = 2;

        Assert.Equal(ExitCode.ResourceFailed, await RunAsync("--kubernetes", "1.37.1", "--yes"));
        Assert.Contains("The upgrade stopped at Kubernetes 1.36.5 to 1.37.1. 'mk upgrade ctodev --kubernetes 1.37.1' goes on from there.", _project.Error);
        Assert.Equal(("1.14.4", "1.36.5"), _project.RecordedVersions());

        Assert.Equal(ExitCode.Done, await RunAsync("--yes"));
        Assert.Equal(("1.14.4", "1.37.1"), _project.RecordedVersions());
    }

    [Fact]
    public async Task A_dry_run_shows_the_way_and_changes_nothing()
    {
        await DeployedAsync();
        var before = await File.ReadAllTextAsync(_project.StackFile("ctodev"), TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Done, await RunAsync("--talos", "1.14.6", "--kubernetes", "1.36.5", "--dry-run"));

        Assert.Contains(
            "ctodev: from Talos 1.14.4, Kubernetes 1.35.9 to Talos 1.14.6, Kubernetes 1.36.5\n    1. Talos 1.14.4 to 1.14.6\n    2. Kubernetes 1.35.9 to 1.36.5\n",
            _project.Error);
        Assert.Empty(_project.Engine.Calls);
        Assert.Equal(before, await File.ReadAllTextAsync(_project.StackFile("ctodev"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("Talos runs 1.14.4 and cannot go down to 1.13.10.", "--talos", "1.13.10")]
    [InlineData("Kubernetes runs 1.35.9 and cannot go down to 1.34.8.", "--kubernetes", "1.34.8")]
    [InlineData("Talos 1.14 does not run Kubernetes 1.38.0; it runs 1.32 to 1.37.", "--kubernetes", "1.38.0")]
    [InlineData("--talos: '1.14' is no full version x.y.z.", "--talos", "1.14")]
    [InlineData("Talos 1.19 is not known.", "--talos", "1.19.0")]
    public async Task Where_there_is_no_way_nothing_is_changed(string told, params string[] words)
    {
        await DeployedAsync();

        Assert.Equal(ExitCode.WrongUsage, await RunAsync([.. words, "--yes"]));

        Assert.Contains(told, _project.Error);
        Assert.Empty(_project.Engine.Calls);
        Assert.Contains("talos: 1.14.4", await File.ReadAllTextAsync(_project.StackFile("ctodev"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_would_break_a_rule_stays_as_it_was()
    {
        await DeployedAsync();
        var broken = Older.Replace("podRange: 10.241.0.0/16", "podRange: 10.242.0.0/16");
        _project.WithStack("ctodev", broken);

        Assert.Equal(ExitCode.WrongUsage, await RunAsync("--talos", "1.14.6", "--yes"));

        Assert.Contains("The pod range is 10.241.0.0/16 since delivery", _project.Error);
        Assert.EndsWith(broken, await File.ReadAllTextAsync(_project.StackFile("ctodev"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nobody_who_can_agree_means_nothing_is_done()
    {
        await DeployedAsync();

        Assert.Equal(ExitCode.WrongUsage, await RunAsync("--talos", "1.14.6"));

        Assert.Empty(_project.Engine.Calls);
    }

    public void Dispose() => _project.Dispose();

    private static string Older => DeployedCluster.File.With("      talos: 1.14.6", $"{Comment}\n      talos: 1.14.4").With(
        "kubernetes: 1.36.5", "kubernetes: 1.35.9");

    private Task<ExitCode> RunAsync(params string[] words) => _project.RunAsync(["upgrade", "ctodev", .. words]);

    /// <summary>A cluster with an engine whose updates record one step towards what the file orders, as the program does.</summary>
    private async Task DeployedAsync(string? file = null)
    {
        // All of these versions are supported on this day, and no component is overdue.
        _project.Host = _project.Host with { Clock = new FakeTimeProvider(new DateTimeOffset(2026, 10, 16, 12, 0, 0, TimeSpan.Zero)) };
        await _project.WithClusterAsync(file: file ?? Older);
        _project.Engine.PreviewResult = FakeEngine.Result(Steps.MachineStep(StepOp.Update, "wrk-01"));
        _project.Engine.Updated = _project.RecordNextStepAsync;
    }
}
