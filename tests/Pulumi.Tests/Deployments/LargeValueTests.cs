using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol.Transport;
using Pulumi.Serialization;
using Pulumi.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Tests.Deployments;

public sealed class LargeValueTests
{
    [Fact]
    public async Task A_value_of_64_MiB_goes_to_the_engine_and_back()
    {
        var text = new string('x', 64 * 1024 * 1024);
        await using var engine = await FakeEngine.StartAsync();
        string? image = null;
        var exitCode = await engine.RunAsync(async () =>
        {
            image = await OutputUtilities.GetValueAsync(new Server("web", new() { Image = text }).Image);
            return new Dictionary<string, object?>();
        });

        Assert.Equal(0, exitCode);
        Assert.True(text == image, "The text has changed on its way.");
    }

    [Fact]
    public async Task A_list_of_10_000_outputs_goes_to_the_engine_and_back()
    {
        await using var engine = await FakeEngine.StartAsync();
        ImmutableArray<object> items = [];
        var exitCode = await engine.RunAsync(async () =>
        {
            var stash = new Stash("s", new()
            {
                Input = (Input<object>)Enumerable.Range(0, 10_000).Select(Output.Create).ToArray(),
            });
            items = (ImmutableArray<object>)await OutputUtilities.GetValueAsync(stash.Input);
            return new Dictionary<string, object?>();
        });

        Assert.Equal(0, exitCode);
        Assert.Equal(Enumerable.Range(0, 10_000).Select(number => (object)(double)number), items);
    }

    [Fact]
    public async Task A_value_nested_500_levels_deep_is_sent()
    {
        object value = "bottom";
        for (var level = 0; level < 500; level++)
            value = level % 2 == 0 ? ImmutableArray.Create(value) : Output.Create(new Dictionary<string, object> { ["next"] = value });

        var properties = await SerializedProperties.CreateAsync("Test", [KeyValuePair.Create<string, object?>("deep", value)], new());
        var bytes = Google.Protobuf.MessageExtensions.ToByteArray(properties.ToStruct());
        var read = DeepMessages.Parse<Struct>(bytes);

        var innermost = read.Fields["deep"];
        var depth = 0;
        for (; innermost.KindCase != Value.KindOneofCase.StringValue; depth++)
            innermost = innermost.ListValue is { } list ? list.Values.Single() : innermost.StructValue.Fields["next"];
        Assert.Equal((500, "bottom"), (depth, innermost.StringValue));
    }
}
