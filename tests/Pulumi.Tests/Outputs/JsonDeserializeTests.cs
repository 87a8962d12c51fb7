using System.Text.Json;
using Pulumi.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Tests.Outputs;

public sealed class JsonDeserializeTests
{
    private const string MachineJson = """{"Name":"cp1","Size":4,"Zones":["az1","az2"],"Tags":{"role":"cp"}}""";

    private sealed record Machine(Output<string> Name, Input<int> Size, InputList<string> Zones, InputMap<string> Tags);

    [Fact]
    public async Task A_text_becomes_the_value_that_it_stands_for()
        => await OutputAssert.SameAsync(Output.Create(new[] { 1, 2 }), Output.JsonDeserialize<int[]>("[1,2]".Late()));

    [Fact]
    public async Task Outputs_and_inputs_inside_a_value_are_read()
    {
        var machine = Output.JsonDeserialize<Machine>(Output.Create(MachineJson));

        Assert.Equal(MachineJson, await OutputUtilities.GetValueAsync(Output.JsonSerialize(machine)));
    }

    [Fact]
    public async Task The_value_and_all_inside_it_are_as_secret_as_the_text()
    {
        var machine = Output.JsonDeserialize<Machine>(Output.CreateSecret(MachineJson));

        Assert.True(await Output.IsSecretAsync(machine));
        Assert.True(await Output.IsSecretAsync((await OutputUtilities.GetValueAsync(machine)).Name));
    }

    [Fact]
    public async Task An_unknown_text_gives_an_unknown_value()
        => Assert.False(await OutputUtilities.GetIsKnownAsync(Output.JsonDeserialize<Machine>(OutputUtilities.CreateUnknown(""))));

    [Fact]
    public async Task The_options_of_the_caller_count()
    {
        var options = new JsonSerializerOptions { PropertyNameCaseInsensitive = true };
        var machine = await OutputUtilities.GetValueAsync(Output.JsonDeserialize<Machine>(Output.Create("""{"size":3}"""), options));

        Assert.Equal(3, await OutputUtilities.GetValueAsync(machine.Size.ToOutput()));
    }

    [Fact]
    public async Task A_text_that_is_no_such_value_fails()
        => await Assert.ThrowsAsync<JsonException>(() => OutputUtilities.GetValueAsync(Output.JsonDeserialize<int>(Output.Create("x"))));
}
