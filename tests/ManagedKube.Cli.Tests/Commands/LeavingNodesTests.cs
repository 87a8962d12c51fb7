using ManagedKube.Cli.Guards;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class LeavingNodesTests : IDisposable
{
    private readonly TestProject _project = new TestProject()
        .WithStack("ctodev").WithVariable("PULUMI_CONFIG_PASSPHRASE", "p").WithPrograms("talosctl", "kubectl");

    [Theory]
    [InlineData(StepOp.Delete)]
    [InlineData(StepOp.Replace)]
    [InlineData(StepOp.DeleteReplaced)]
    public async Task No_node_leaves_whose_machine_stays(StepOp op)
    {
        _project.Engine.PreviewResult = FakeEngine.Result(
            Leaving(op, "wrk-04"), Steps.MachineStep(StepOp.Same, "wrk-04"), Steps.MachineStep(StepOp.Delete, "wrk-05"), Leaving(op, "wrk-05"));

        Assert.Equal(ExitCode.Refused, await _project.RunAsync("up", "ctodev", "--yes"));

        Assert.Contains("This would take wrk-04 out of the cluster and wipe what runs there, although the machine stays.", _project.Error);
        Assert.Equal(["preview"], _project.Engine.Calls);
    }

    [Fact]
    public async Task A_node_leaves_along_with_its_machine_or_as_a_bare_metal_server()
    {
        _project.Engine.PreviewResult = FakeEngine.Result(
            Leaving(StepOp.Delete, "wrk-04"), Steps.MachineStep(StepOp.Delete, "wrk-04"), Leaving(StepOp.Delete, "metal-01"));

        Assert.Equal(ExitCode.Done, await _project.RunAsync("up", "ctodev", "--yes"));
    }

    public void Dispose() => _project.Dispose();

    private static StepDescription Leaving(StepOp op, string machine)
    {
        var urn = Urn.Create("ctodev", "managedkube", Steps.Cluster, "command:local:Command", $"{machine}-node");
        return new StepDescription
        {
            Op = op,
            Urn = urn,
            Type = urn.Type,
            Custom = true,
            Old = new ResourceState { Urn = urn, Type = urn.Type, Inputs = PropertyMap.Of(("create", "converge"), ("delete", "leave")) },
        };
    }
}
