using System.Text.Json;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class LifecycleTests : IDisposable
{
    private readonly TestProject _project = new TestProject().WithStack("ctodev", Customers.CoreDevTest);

    [Fact]
    public async Task One_cluster_is_told_in_full()
    {
        Assert.Equal(ExitCode.Done, await RunAsync("ctodev", "--at", "2026-09-20"));

        Assert.Equal(
            """
            ctodev  2026-09-20  current
              Kubernetes  1.36.5   supported  one of the three newest; reach 1.37 by 2026-12-24
                          patches  ok         no newer one known
              Talos       1.14.6   current    runs Kubernetes 1.32 to 1.37
                          patches  ok         no newer one known

            Components  platform release 2026-11b
              gateway-api           v1.6.1   bound    goes with another component
              cilium                1.20.2   current  no newer one until 2026-09-16
              kubelet-csr-approver  1.2.14   current  no newer one until 2026-05-04
              metrics-server        3.13.1   current  no newer one until 2026-08-07
              metallb               0.16.1   current  no newer one until 2026-07-24
              snapshot-controller   5.2.0    current  no newer one until 2026-07-21
              rook-ceph             v1.20.6  current  no newer one until 2026-08-22
              ceph-csi-drivers      1.0.4    current  no newer one until 2026-08-07
              ceph                  v20.2.4  bound    goes with another component

            Path to Kubernetes 1.37
              first a newer rook-ceph: v1.20.6 runs on Kubernetes up to 1.36
              1. Kubernetes 1.36 to 1.37 (1.37.1)

            Next windows for planned upgrades: 2026-09-22, 2027-01-20, 2027-05-20

            """.ReplaceLineEndings("\n"),
            _project.Output);
        Assert.Empty(_project.Error);
    }

    [Fact]
    public async Task A_cluster_in_its_grace_period_hears_how_long_it_lasts_and_what_is_missing()
    {
        WithVersions("ctodev", "1.34.8", "1.12.11");

        await RunAsync("ctodev", "--at", "2026-11-22");

        Assert.Contains("must be left by 2026-11-24, 2 days left; reach 1.37 by 2026-12-24; no upstream patches since 2026-10-27", _project.Output);
        Assert.Contains("1.34.9 is missing for 166 days, in place by 2026-08-08; install 1.34.9", _project.Output);
        Assert.Contains("behind the two newest; the newest is 1.14", _project.Output);
        Assert.Contains(
            "  1. Kubernetes 1.34 to 1.35 (1.35.9)\n  2. Talos 1.12 to 1.13 (1.13.10)\n  3. Kubernetes 1.35 to 1.36 (1.36.5)\n"
            + "  4. Talos 1.13 to 1.14 (1.14.6)\n  5. Kubernetes 1.36 to 1.37 (1.37.1)\n",
            _project.Output);
    }

    [Fact]
    public async Task A_fleet_is_a_table_with_the_worst_first()
    {
        WithVersions("endpr", "1.33.10", "1.13.10");
        _project.WithStack("grcpr", Earlier.With("1.36.5", "1.34.9").With("1.14.6", "1.14.2"));

        Assert.Equal(ExitCode.Done, await RunAsync("--all", "--at", "2026-09-30"));

        var lines = _project.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["Stack", "endpr", "grcpr", "ctodev"], lines.Select(line => line.Split(' ')[0]));
        Assert.Matches("^endpr +overdue +1.33.10 +ended +2026-07-21", lines[1]);
        Assert.Matches("^grcpr +due +1.34.9 +grace +2026-11-24 +ok +1.14.2 +current +ok +1 due +2027-01-20$", lines[2]);
    }

    [Theory]
    [InlineData("2026-09-20", 0)]
    [InlineData("2026-10-27", 0)]
    [InlineData("2026-10-28", 7)]
    public async Task Who_expects_current_versions_is_told_by_the_exit_code(string asOf, int code)
    {
        _project.WithStack("ctodev", Earlier);

        Assert.Equal((ExitCode)code, await RunAsync("ctodev", "--at", asOf, "--expect-current"));
    }

    [Fact]
    public async Task A_running_cluster_is_judged_by_the_platform_release_that_it_keeps()
    {
        await _project.WithClusterAsync(file: DeployedCluster.File.With("      kubernetes: 1.36.5", "      kubernetes: 1.36.5\n      platform: 2026-11"));
        _project.WithStack("ctodev", DeployedCluster.File);

        await RunAsync("ctodev", "--at", "2026-09-20");

        Assert.Contains("platform release 2026-11\n", _project.Output);
        Assert.Contains("1.20.0 of 2026-07-29: in place by 2026-10-27, 37 days left", _project.Output);
    }

    [Fact]
    public async Task As_JSON_every_figure_is_there()
    {
        _project.WithStack("ctodev", Earlier);

        await RunAsync("ctodev", "--at", "2026-10-01", "--json");

        Assert.Equal("succeeded", _project.Json.GetProperty("result").GetString());
        Assert.Equal("2026-10-01", _project.Json.GetProperty("asOf").GetString());
        Assert.Equal("2026-09-15", _project.Json.GetProperty("data").GetProperty("kubernetesKnownUntil").GetString());
        var stack = Assert.Single(_project.Json.GetProperty("stacks").EnumerateArray());
        Assert.Equal("supported", stack.GetProperty("kubernetes").GetProperty("phase").GetString());
        Assert.Equal(JsonValueKind.Null, stack.GetProperty("kubernetes").GetProperty("endOfSupport").ValueKind);
        var cilium = stack.GetProperty("components").EnumerateArray().Single(component => component.GetProperty("name").GetString() == "cilium");
        Assert.Equal(
            ("due", "2026-10-27", 26),
            (cilium.GetProperty("phase").GetString(), cilium.GetProperty("deadline").GetString(), cilium.GetProperty("daysLeft").GetInt32()));
        var step = Assert.Single(stack.GetProperty("upgradePath").GetProperty("steps").EnumerateArray());
        Assert.Equal(("kubernetes", "1.37"), (step.GetProperty("product").GetString(), step.GetProperty("to").GetString()));
    }

    [Fact]
    public async Task Data_that_ends_long_before_the_day_is_pointed_out()
    {
        await RunAsync("ctodev", "--at", "2027-03-01");

        Assert.Contains("the release data knows Kubernetes until 2026-09-15", _project.Error);
    }

    [Fact]
    public async Task Another_file_of_release_data_replaces_what_is_built_in()
    {
        File.WriteAllText(
            Path.Combine(_project.Folder, "releases.json"),
            """
            {
              "asOf": "2027-06-01", "sources": [],
              "kubernetes": { "knownUntil": "2027-06-01", "minors": [
                { "minor": "1.36", "released": "2026-04-22", "patches": [] },
                { "minor": "1.37", "released": "2026-08-26", "patches": [] },
                { "minor": "1.38", "released": "2026-12-16", "patches": [] },
                { "minor": "1.39", "released": "2027-04-21", "patches": [] } ] },
              "talos": { "knownUntil": "2027-06-01", "branches": [
                { "branch": "1.14", "released": "2026-09-03", "kubernetesFrom": "1.32", "kubernetesTo": "1.37", "upgradableFrom": "1.12", "patches": [] } ] },
              "components": [], "platforms": []
            }
            """);

        await RunAsync("ctodev", "--at", "2027-06-01", "--releases", "releases.json");

        Assert.Contains("grace", _project.Output);
        Assert.Contains("must be left by 2027-07-20, 49 days left", _project.Output);
        Assert.Contains("none: Kubernetes 1.38 needs a Talos after 1.14, and none is released.", _project.Output);
        Assert.Contains("no data: platform release", _project.Output);
    }

    [Fact]
    public async Task Bad_release_data_is_refused_with_everything_that_is_wrong()
    {
        File.WriteAllText(Path.Combine(_project.Folder, "releases.json"), """{"asOf": "soon"}""");

        Assert.Equal(ExitCode.WrongUsage, await RunAsync("ctodev", "--releases", "releases.json"));

        Assert.Contains("releases.json: The release data cannot be used", _project.Error);
        Assert.Contains("$.asOf", _project.Error);
    }

    [Theory]
    [InlineData("kubernetes: 1.36.5", "kubernetes: latest", "\"latest\" is not a full version")]
    [InlineData("offering: core", "offering: fullest", "cluster.offering")]
    public async Task A_cluster_that_cannot_be_judged_does_not_hide_the_others(string setting, string value, string problem)
    {
        _project.WithStack("badone", Customers.CoreDevTest.With(setting, value));

        Assert.Equal(ExitCode.WrongUsage, await RunAsync("--all", "--at", "2026-09-20"));

        Assert.Contains(problem, _project.Error);
        Assert.Contains("ctodev", _project.Output);
    }

    [Fact]
    public async Task A_day_is_written_as_one()
    {
        Assert.Equal(ExitCode.WrongUsage, await RunAsync("ctodev", "--at", "tomorrow"));

        Assert.Contains("'tomorrow' is not a day: write it as YYYY-MM-DD.", _project.Error);
    }

    public void Dispose() => _project.Dispose();

    private static string Earlier => Customers.CoreDevTest.With("kubernetes: 1.36.5", "kubernetes: 1.36.5\n      platform: 2026-11");

    private Task<ExitCode> RunAsync(params string[] arguments) => _project.RunAsync(["lifecycle", .. arguments]);

    private void WithVersions(string stack, string kubernetes, string talos) =>
        _project.WithStack(stack, Customers.CoreDevTest.With("1.36.5", kubernetes).With("1.14.6", talos));
}
