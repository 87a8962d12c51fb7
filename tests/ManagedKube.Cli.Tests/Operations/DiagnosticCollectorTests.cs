using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Tests.Operations;

public sealed class DiagnosticCollectorTests
{
    private static readonly StepDescription Creation = Steps.MachineStep(StepOp.Create, "ctodev-cp-01");

    private readonly DiagnosticCollector _collector = new();

    [Fact]
    public void A_failure_that_the_engine_explains_is_told_once()
    {
        _collector.Publish(Steps.Ended(Creation, 1, "no room"));
        _collector.Publish(Steps.Says(Severity.Error, "create failed: no room", Creation.Urn));

        Assert.Equal(["create failed: no room"], _collector.Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void A_failure_without_explanation_is_told()
    {
        _collector.Publish(Steps.Ended(Creation, 1, "no room"));

        var diagnostic = Assert.Single(_collector.Diagnostics);
        Assert.True(diagnostic is { Severity: Severity.Error, Message: "no room" } && diagnostic.Urn == Creation.Urn);
    }

    [Fact]
    public void A_message_that_comes_twice_is_kept_once()
    {
        _collector.Publish(Steps.Says(Severity.Warning, "old"));
        _collector.Publish(Steps.Says(Severity.Warning, "old"));

        Assert.Single(_collector.Diagnostics);
    }

    [Fact]
    public void What_tells_only_what_is_going_on_is_not_kept()
    {
        _collector.Publish(Steps.Says(Severity.Error, "retrying", ephemeral: true));
        _collector.Publish(Steps.Says(Severity.Info, "hello"));
        _collector.Publish(new ProgramOutput("line", IsError: true) { Time = Steps.Time });

        Assert.Empty(_collector.Diagnostics);
    }
}
