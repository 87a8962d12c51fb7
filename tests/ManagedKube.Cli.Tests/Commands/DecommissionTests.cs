using System.Text.Json;
using ManagedKube.Cli.Guards;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class DecommissionTests : IDisposable
{
    // The clock of the tests stands on 2026-05-04.
    private const string Order = "    decommission: {confirmation: ctodev, noticeDate: 2026-04-10}\n";

    private readonly TestProject _project = new();

    [Fact]
    public async Task By_an_order_whose_notice_has_ended_everything_goes_and_a_record_is_kept()
    {
        await OrderedAsync();

        Assert.Equal(ExitCode.Done, await RunAsync("--confirm", "ctodev", "--data-handed-over"));

        Assert.Equal("snapshot", Assert.Single(_project.NodeDriver.Calls).Verb);
        Assert.Equal(["preview-destroy", "destroy"], _project.Engine.Calls);
        Assert.Contains(Machine, _project.Engine.Requests[1].Unprotected);
        Assert.Equal(("order 4712", "destroy"), (Grants.All()[0].Reason, Grants.All()[0].Use!.Verb));
        var record = Record();
        Assert.Equal(
            ("order 4712", "2026-04-10", "2026-05-10"),
            (Text(record, "reason"), Text(record.GetProperty("order"), "noticeDate"), Text(record, "dataGoneBy")));
        Assert.Equal(4193, record.GetProperty("etcdSnapshot").GetProperty("revision").GetInt32());
        Assert.Contains("ctodev-wrk-01", record.GetProperty("deleted").EnumerateArray().Select(resource => Text(resource, "name")));
        Assert.Equal(0, record.GetProperty("remaining").GetArrayLength());
        Assert.Contains("Left to do by hand:", _project.Error);
        Assert.DoesNotContain("canary", await File.ReadAllTextAsync(RecordFile(), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("", (int)ExitCode.Refused, "holds no order to take ctodev down", "--confirm", "ctodev")]
    [InlineData("    decommission: {confirmation: ctodev, noticeDate: 2026-04-20}\n", (int)ExitCode.Refused, "The notice of 2026-04-20 ends after 21 days, on 2026-05-11.", "--confirm", "ctodev")]
    [InlineData("    decommission: {confirmation: ctodew, noticeDate: 2026-04-10}\n", (int)ExitCode.Refused, "The order to take the cluster down is not confirmed.", "--confirm", "ctodev")]
    [InlineData(Order, (int)ExitCode.WrongUsage, "--confirm says ctopr, but the cluster's code is ctodev", "--confirm", "ctopr")]
    [InlineData(Order, (int)ExitCode.WrongUsage, "Say --confirm ctodev if it is to be taken down for good", "--data-handed-over")]
    [InlineData(Order, (int)ExitCode.Refused, "buckets with backups that are in no other place: ctodev-etcd", "--confirm", "ctodev")]
    [InlineData(Order, (int)ExitCode.WrongUsage, "not both", "--confirm", "ctodev", "--keep-buckets", "--data-handed-over")]
    public async Task What_is_missing_is_told_and_nothing_begins(string order, int code, string told, params string[] words)
    {
        await OrderedAsync(order);

        Assert.Equal((ExitCode)code, await RunAsync(words));

        Assert.Contains(told, _project.Error);
        Assert.Empty(_project.Engine.Calls);
        Assert.Empty(_project.NodeDriver.Calls);
        Assert.Empty(Grants.All());
        Assert.False(Directory.Exists(_project.Home.Decommissioned));
    }

    [Fact]
    public async Task Buckets_can_be_left_for_later_with_the_accounts_that_read_them()
    {
        await OrderedAsync();

        Assert.Equal(ExitCode.Done, await RunAsync("--confirm", "ctodev", "--keep-buckets"));

        Assert.All(_project.Engine.Requests, request => Assert.Equal([Bucket.Text], request.Targets.Excludes.Texts));
        Assert.All(_project.Engine.Requests, request => Assert.True(request.Targets.ExcludeDependents));
        Assert.Contains("buckets ctodev-etcd: 'mk decommission ctodev --data-handed-over' once the client has confirmed", _project.Error);
    }

    [Fact]
    public async Task A_cluster_that_gives_no_snapshot_is_kept_unless_somebody_says_so()
    {
        await OrderedAsync();
        _project.NodeDriver.Failure = "No control plane of ctodev answers for etcd.";

        Assert.Equal(ExitCode.Failed, await RunAsync("--confirm", "ctodev", "--data-handed-over"));
        Assert.Contains("Say --without-snapshot if ctodev is to be taken down without one.", _project.Error);
        Assert.Empty(_project.Engine.Calls);

        Assert.Equal(ExitCode.Done, await RunAsync("--confirm", "ctodev", "--data-handed-over", "--without-snapshot"));
        Assert.Equal(JsonValueKind.Null, Record().GetProperty("etcdSnapshot").ValueKind);
    }

    [Fact]
    public async Task A_preview_takes_no_snapshot_and_writes_nothing()
    {
        await OrderedAsync();

        Assert.Equal(ExitCode.Done, await RunAsync("--keep-buckets", "--preview-only"));

        Assert.Equal(["preview-destroy"], _project.Engine.Calls);
        Assert.Empty(_project.NodeDriver.Calls);
        Assert.Empty(Grants.All());
        Assert.False(Directory.Exists(_project.Home.Decommissioned));
    }

    public void Dispose() => _project.Dispose();

    private static Urn Machine => DeployedCluster.Machine("ctodev-wrk-01");

    private static Urn Bucket => DeployedCluster.Urn("openiaas:objectstorage:Bucket", "ctodev-etcd");

    private StackGrants Grants => new(_project.Home, RecordedStack.Identity(), _project.Host.Clock);

    private Task<ExitCode> RunAsync(params string[] words) => _project.RunAsync(["decommission", "ctodev", "--reason", "order 4712", .. words]);

    private string RecordFile() => Assert.Single(Directory.GetFiles(_project.Home.Decommissioned));

    private JsonElement Record() => JsonDocument.Parse(File.ReadAllText(RecordFile())).RootElement;

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private async Task OrderedAsync(string order = Order)
    {
        await _project.WithClusterAsync(state => state.Urn.Name == "ctodev-wrk-03-osd-01" ? state with { Urn = Bucket, Type = Bucket.Type } : state);
        _project.WithStack("ctodev", DeployedCluster.File + order);
        var old = new ResourceState { Urn = Machine, Type = Machine.Type, Protect = true };
        _project.Engine.PreviewResult = FakeEngine.Result(new StepDescription { Op = StepOp.Delete, Urn = Machine, Type = Machine.Type, Custom = true, Old = old });
        _project.Engine.Destroyed = _project.RecordNothingAsync;
    }
}
