using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Guards;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class ReplaceNodeTests : IDisposable
{
    private readonly TestProject _project = new();

    [Fact]
    public async Task The_machine_is_replaced_with_its_node_and_its_disks_and_nothing_else_is_touched()
    {
        await _project.WithClusterAsync();
        Plans("ctodev-wrk-02");

        Assert.Equal(ExitCode.Done, await RunAsync("ctodev-wrk-02", "--carrier", "ctodev-wrk-02", "--reason", "order 4711", "--yes"));

        Assert.Equal(["spare", "ready"], _project.NodeDriver.Calls.Select(call => call.Verb));
        Assert.Equal(["ctodev-wrk-02"], _project.NodeDriver.Calls[1].Request.Awaited);
        Assert.Contains("ctodev-wrk-02 is a new machine and ready.", _project.Error);
        Assert.Equal(["preview", "update"], _project.Engine.Calls);
        Assert.All(_project.Engine.Requests, request =>
        {
            Assert.Equal([DeployedCluster.Machine("ctodev-wrk-02").Text], request.Targets.Replaces.Texts);
            Assert.Equal(["ctodev-wrk-02", "ctodev-wrk-02-node", "ctodev-wrk-02-osd-01"], request.Targets.Targets.Texts.Select(text => text.Split("::")[^1]));
            Assert.Equal([DeployedCluster.Machine("ctodev-wrk-02")], request.Unprotected);
            Assert.Equal("replace ctodev-wrk-02: order 4711", request.Message);
        });
        var grant = Assert.Single(Grants.All());
        Assert.Equal(("order 4711", "up"), (grant.Reason, grant.Use!.Verb));
    }

    [Fact]
    public async Task What_speaks_against_it_is_told_and_nothing_begins()
    {
        await _project.WithClusterAsync();
        _project.NodeDriver.Answers["spare"] = """{"node":"x","answers":true,"isReady":true,"refusals":["ctodev-wrk-01 carries Ceph disks too and is not ready","Ceph says HEALTH_ERR"]}""";

        Assert.Equal(ExitCode.Refused, await RunAsync("ctodev-wrk-02", "--carrier", "ctodev-wrk-02", "--reason", "order 4711", "--yes"));

        Assert.Contains(
            "ctodev cannot spare ctodev-wrk-02 now:\n  ctodev-wrk-01 carries Ceph disks too and is not ready\n  Ceph says HEALTH_ERR",
            _project.Error);
        Assert.Empty(_project.Engine.Calls);
        Assert.Empty(Grants.All());
    }

    [Theory]
    [InlineData((int)ExitCode.WrongUsage, "Say why it is replaced after --reason", "ctodev-wrk-02", "--carrier", "ctodev-wrk-02")]
    [InlineData((int)ExitCode.Refused, "one of the three copies of everything in Ceph (ctodev-wrk-02-osd-01)", "ctodev-wrk-02", "--reason", "why")]
    [InlineData((int)ExitCode.WrongUsage, "--carrier names ctodev-wrk-03, but ctodev-wrk-02", "ctodev-wrk-02", "--reason", "why", "--carrier", "ctodev-wrk-03")]
    [InlineData((int)ExitCode.WrongUsage, "carries no Ceph disks: leave --carrier out", "ctodev-cp-01", "--reason", "why", "--carrier", "ctodev-cp-01")]
    [InlineData((int)ExitCode.WrongUsage, "has no machine 'ctodev-wrk-20'. Did you mean 'ctodev-wrk-0", "ctodev-wrk-20")]
    [InlineData((int)ExitCode.WrongUsage, "ctodev-gitrunner is no node of the cluster", "ctodev-gitrunner")]
    public async Task What_is_no_order_is_refused_before_anybody_is_asked(int code, string told, params string[] words)
    {
        await _project.WithClusterAsync();

        Assert.Equal((ExitCode)code, await RunAsync([.. words, "--yes"]));

        Assert.Contains(told, _project.Error);
        Assert.Empty(_project.NodeDriver.Calls);
        Assert.Empty(_project.Engine.Calls);
    }

    [Fact]
    public async Task A_file_that_orders_more_than_is_deployed_is_deployed_first()
    {
        await _project.WithClusterAsync();
        _project.WithStack("ctodev", DeployedCluster.File.With("count: 3", "count: 4"));

        Assert.Equal(ExitCode.Refused, await RunAsync("ctodev-wrk-02", "--carrier", "ctodev-wrk-02", "--reason", "why", "--yes"));

        Assert.Contains("orders what is not deployed yet (workers, machines)", _project.Error);
        Assert.Empty(_project.NodeDriver.Calls);
    }

    [Fact]
    public async Task A_replacement_that_broke_off_is_gone_on_with_instead()
    {
        await _project.WithClusterAsync(state => state.Urn == DeployedCluster.Machine("ctodev-wrk-02") ? state with { PendingReplacement = true } : state);

        Assert.Equal(ExitCode.Refused, await RunAsync("ctodev-wrk-02", "--carrier", "ctodev-wrk-02", "--reason", "why", "--yes"));

        Assert.Contains("The replacement of ctodev-wrk-02 is under way already: 'mk up ctodev' goes on with it.", _project.Error);
    }

    [Fact]
    public async Task Without_a_terminal_it_needs_a_yes_but_no_preview_does()
    {
        await _project.WithClusterAsync();
        Plans("ctodev-wrk-02");
        string[] words = ["ctodev-wrk-02", "--carrier", "ctodev-wrk-02", "--reason", "why"];

        Assert.Equal(ExitCode.WrongUsage, await RunAsync(words));
        Assert.Equal(ExitCode.Done, await RunAsync([.. words, "--preview-only"]));

        Assert.Equal(["preview"], _project.Engine.Calls);
        Assert.Empty(Grants.All());
    }

    public void Dispose() => _project.Dispose();

    private StackGrants Grants => new(_project.Home, RecordedStack.Identity(), _project.Host.Clock);

    private Task<ExitCode> RunAsync(params string[] words) => _project.RunAsync(["replace-node", "ctodev", .. words]);

    private void Plans(string machine)
    {
        var old = new ResourceState { Urn = DeployedCluster.Machine(machine), Type = ClusterResources.VirtualMachine, Protect = true };
        _project.Engine.PreviewResult = FakeEngine.Result(new StepDescription { Op = StepOp.Replace, Urn = old.Urn, Type = old.Type, Custom = true, Old = old, New = old });
    }
}
