using System.Text.Json;
using Pulumi.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Tests.Outputs;

public sealed class JsonSerializeTests
{
    private sealed record Machine(Output<string> Name, Input<int> Size, InputList<string> Zones, InputMap<string> Tags);

    [Fact]
    public async Task Outputs_and_inputs_inside_a_value_are_resolved()
    {
        var machine = new Machine("cp1".Late(), 4, ["az1", "az2".Late()], new() { ["role"] = "cp" });

        var json = Output.JsonSerialize(Output.Create(machine));

        await OutputAssert.SameAsync(
            Output.Create("""{"Name":"cp1","Size":4,"Zones":["az1","az2"],"Tags":{"role":"cp"}}"""), json);
    }

    [Fact]
    public async Task One_secret_inside_makes_the_text_secret()
        => await OutputAssert.SameAsync(
            Output.CreateSecret("""{"token":"t"}"""),
            Output.JsonSerialize(Output.Create(new Dictionary<string, Output<string>> { ["token"] = Output.CreateSecret("t") })));

    [Fact]
    public async Task One_unknown_inside_makes_the_text_unknown()
        => Assert.False(await OutputUtilities.GetIsKnownAsync(
            Output.JsonSerialize(Output.Create(new[] { OutputUtilities.CreateUnknown("") }))));

    [Fact]
    public async Task The_resources_of_inner_outputs_are_kept()
    {
        var resource = new DependencyResource("urn:pulumi:s::p::t::n");
        var json = Output.JsonSerialize(Output.Create(new[] { OutputUtilities.WithDependency(Output.Create(1), resource) }));

        Assert.Equal([resource], await OutputUtilities.GetDependenciesAsync(json));
    }

    [Fact]
    public async Task The_callers_options_apply_to_inner_values_too()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        var value = Output.Create(new { Inner = Output.Create(new { Size = 1 }) });

        Assert.Equal("""{"inner":{"size":1}}""", await OutputUtilities.GetValueAsync(Output.JsonSerialize(value, options)));
    }
}
