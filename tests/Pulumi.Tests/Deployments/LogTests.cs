using Pulumi.Tests.Support;
using Pulumirpc;

namespace Pulumi.Tests.Deployments;

public sealed class LogTests
{
    [Fact]
    public async Task Messages_arrive_in_order_with_all_that_was_said()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAsync(() =>
        {
            Log.Debug("d");
            Log.Info("i", streamId: 7);
            Log.Warn("w", ephemeral: true);
            Log.Exception(new FormatException("bad"));
        });

        Assert.Equal(
            [
                new() { Severity = LogSeverity.Debug, Message = "d" },
                new() { Severity = LogSeverity.Info, Message = "i", StreamId = 7 },
                new() { Severity = LogSeverity.Warning, Message = "w", Ephemeral = true },
                new() { Severity = LogSeverity.Error, Message = "System.FormatException: bad" },
            ],
            engine.Log.Messages);
    }

    [Fact]
    public async Task A_message_about_a_resource_carries_its_urn()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAsync(() => Log.Info("i", new Server("web", new() { Image = "i" })));

        Assert.Equal("urn:pulumi:dev::proj::test:index:Server::web", Assert.Single(engine.Log.Messages).Urn);
    }

    [Fact]
    public async Task The_sdk_itself_has_nothing_to_say_in_a_good_run()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAsync(() => _ = new Server("web", new() { Image = "i" }));

        Assert.Empty(engine.Log.Messages);
    }
}
