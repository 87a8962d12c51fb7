using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class EtcdSnapshotTests : IDisposable
{
    private readonly TestProject _project = new();

    [Fact]
    public async Task The_file_its_size_and_its_revision_are_told()
    {
        await _project.WithClusterAsync();

        Assert.Equal(ExitCode.Done, await _project.RunAsync("etcd-snapshot", "ctodev"));

        var (verb, request) = Assert.Single(_project.NodeDriver.Calls);
        Assert.Equal(("snapshot", Path.Combine(_project.Home.EtcdSnapshots, "ctodev-20260504-120000-000.db")), (verb, request.SnapshotFile));
        Assert.Equal(DeployedCluster.Key, request.Cluster.TalosAuthority.Key);
        Assert.Equal(1, _project.Targets.Closed);
        Assert.All([request.SnapshotFile!, "2015264 bytes", "4193", "ctodev-cp-01"], text => Assert.Contains(text, _project.Output));
    }

    [Fact]
    public async Task A_program_gets_one_document_and_the_file_is_relative_to_the_folder()
    {
        await _project.WithClusterAsync();

        await _project.RunAsync("etcd-snapshot", "ctodev", "--out", "mine.db", "--json");

        var snapshot = _project.Json.GetProperty("snapshot");
        Assert.Equal((Path.Combine(_project.Folder, "mine.db"), 4193), (snapshot.GetProperty("file").GetString(), snapshot.GetProperty("revision").GetInt32()));
    }

    [Fact]
    public async Task A_stack_without_a_cluster_has_none_to_take_it_from()
    {
        _project.WithStack("ctodev", Customers.CoreDevTest).WithVariable("PULUMI_CONFIG_PASSPHRASE", RecordedStack.Passphrase);

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("etcd-snapshot", "ctodev"));

        Assert.Contains("ctodev has no cluster yet: 'mk up ctodev' makes it.", _project.Error);
        Assert.Empty(_project.Targets.Opened);
    }

    [Fact]
    public async Task A_request_that_cannot_be_read_is_not_quoted()
    {
        await _project.WithClusterAsync(state => state.Inputs.ContainsKey("stdin")
            ? state with { Inputs = state.Inputs.Set("stdin", ((PropertyValue)$"{{\"cluster\":\"{DeployedCluster.Key}\"}}").AsSecret()) }
            : state);

        Assert.Equal(ExitCode.Failed, await _project.RunAsync("etcd-snapshot", "ctodev"));

        Assert.Contains("recorded request of ctodev-bootstrap cannot be read", _project.Error);
        Assert.DoesNotContain("canary", _project.Error);
    }

    [Fact]
    public async Task What_the_driver_says_is_told()
    {
        await _project.WithClusterAsync();
        _project.NodeDriver.Failure = "No control plane of ctodev answers for etcd, so that no snapshot can be taken.";

        Assert.Equal(ExitCode.Failed, await _project.RunAsync("etcd-snapshot", "ctodev"));

        Assert.Contains("error: No control plane of ctodev answers for etcd", _project.Error);
    }

    public void Dispose() => _project.Dispose();
}
