using System.Collections.Immutable;
using Pulumi.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Tests.Deployments;

public sealed class StashTests
{
    [Fact]
    public async Task A_stash_sends_its_input_and_has_what_the_engine_kept()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnRegister = (request, response) =>
        {
            if (request.Name == "kept")
                response.Object.Fields["output"] = Wire.List(Wire.Text("first"));
            return Task.CompletedTask;
        };
        object? kept = null;
        await engine.RunAsync(async () =>
        {
            var stash = new Stash("kept", new() { Input = "second" });
            kept = await OutputUtilities.GetValueAsync(stash.Output);
            return new Dictionary<string, object?>();
        });

        var request = engine.Monitor.Registered("kept");
        Assert.Equal(("pulumi:index:Stash", true), (request.Type, request.Custom));
        Assert.Equal(Wire.Fields(("input", Wire.Text("second"))), request.Object);
        Assert.Equal(["first"], Assert.IsType<ImmutableArray<object?>>(kept));
    }
}
