using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class StoppedMachinesTests : IDisposable
{
    private readonly TestProject _project = new TestProject().WithStack("ctodev").WithVariable("PULUMI_CONFIG_PASSPHRASE", "p");

    [Theory]
    [InlineData("up", "--yes")]
    [InlineData("preview")]
    public async Task Two_control_planes_at_once_are_refused_before_anything_is_done(params string[] words)
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Resized("cp-02", "control-plane", "memory"), Resized("cp-01", "control-plane", "memory"));

        Assert.Equal(ExitCode.Refused, await _project.RunAsync([words[0], "ctodev", .. words[1..]]));

        Assert.Contains("would stop cp-01, cp-02 at once, but one plan may stop only one control plane", _project.Error);
        Assert.Contains("--target '**::cp-01'", _project.Error);
        Assert.Single(_project.Engine.Calls);
    }

    [Fact]
    public async Task Two_carriers_are_not_replaced_at_once()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Replaced("wrk-01"), Replaced("wrk-02"));

        Assert.Equal(ExitCode.Refused, await _project.RunAsync("up", "ctodev", "--yes"));
        Assert.Contains("would stop wrk-01, wrk-02 at once", _project.Error);

        _project.Engine.PreviewResult = FakeEngine.Result(Replaced("wrk-01"), Replaced("wrk-01") with { Op = StepOp.DeleteReplaced });
        Assert.Equal(ExitCode.Done, await _project.RunAsync("preview", "ctodev"));
    }

    [Theory]
    [InlineData("cpu", true)]
    [InlineData("osDisk.size", true)]
    [InlineData("osNetworkAdapters[0].macAddress", true)]
    [InlineData("name", false)]
    [InlineData("tags.owner", false)]
    public async Task Only_what_stops_a_machine_counts(string property, bool stops)
    {
        _project.Engine.PreviewResult = FakeEngine.Result(Resized("wrk-01", "worker", property), Resized("wrk-02", "worker", property));

        Assert.Equal(stops ? ExitCode.Refused : ExitCode.Done, await _project.RunAsync("preview", "ctodev"));
    }

    [Fact]
    public async Task One_of_each_kind_and_any_number_of_other_workers_may_be_stopped()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(
            Resized("cp-01", "control-plane", "memory"),
            Resized("wrk-01", "worker", "memory"),
            Resized("wrk-04", "worker", "memory", isProtected: false),
            Resized("wrk-05", "worker", "memory", isProtected: false));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("preview", "ctodev"));
    }

    public void Dispose() => _project.Dispose();

    private static StepDescription Replaced(string name) => Resized(name, "worker", "templateId") with { Op = StepOp.Replace };

    private static StepDescription Resized(string name, string role, string property, bool isProtected = true)
    {
        var step = Steps.MachineStep(StepOp.Update, name, Steps.Changed(property, 1, 2));
        ResourceState State(ResourceState state) => state with { Protect = isProtected, Inputs = PropertyMap.Of(("tags", PropertyMap.Of(("managedkube-role", role)))) };
        return step with { Old = State(step.Old!), New = State(step.New!) };
    }
}
