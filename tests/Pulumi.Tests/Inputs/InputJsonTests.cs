using System.Text.Json;
using Pulumi.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Tests.Inputs;

public sealed class InputJsonTests
{
    private const string Json = """{"a":[1,null]}""";

    [Fact]
    public async Task Json_can_be_given_in_many_ways()
    {
        var document = JsonDocument.Parse(Json);
        InputJson[] inputs = [Json, document, document.RootElement, Json.Late(), document.Late(), document.RootElement.Late()];
        foreach (var input in inputs)
            Assert.Equal(Json, (await OutputUtilities.GetValueAsync(input.ToOutput())).GetRawText());
    }

    [Fact]
    public async Task Json_is_sent_as_a_structured_value()
    {
        await using var engine = await FakeEngine.StartAsync();
        var request = await engine.RunAndGetRequestAsync("r", () => _ = new CustomResource(
            "t:m:T", "r", new JsonArgs { Value = Output.CreateSecret(Json) }, options: null));

        Assert.Equal(
            Wire.Secret(Wire.Object(("a", Wire.List(Wire.Number(1), Google.Protobuf.WellKnownTypes.Value.ForNull())))),
            request.Object.Fields["value"]);
    }

    private sealed class JsonArgs : ResourceArgs
    {
        [Input("value")]
        public InputJson? Value { get; init; }
    }
}
