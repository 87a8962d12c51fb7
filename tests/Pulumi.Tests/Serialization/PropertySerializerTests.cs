using System.Collections.Immutable;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using Pulumi.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Tests.Serialization;

public sealed class PropertySerializerTests
{
    private enum Level
    {
        Low = 1,
        High = 2,
    }

    public static TheoryData<object?, string> PlainValues => new()
    {
        { "text", "\"text\"" },
        { true, "true" },
        { 7, "7" },
        { 1.5, "1.5" },
        { Level.High, "2" },
        { PowerState.On, "\"on\"" },
        { (Union<int, string>)"a", "\"a\"" },
        { new[] { "a", null }, "[ \"a\", null ]" },
        { default(ImmutableArray<string>), "[ ]" },
        { ImmutableArray.Create(1, 2), "[ 1, 2 ]" },
        { new Dictionary<string, object?> { ["b"] = 1, ["a"] = "x", ["c"] = null }, "{ \"a\": \"x\", \"b\": 1 }" },
        { JsonSerializer.SerializeToElement(new { b = 1, a = new object?[] { null, "x" }, c = (string?)null }), "{ \"b\": 1, \"a\": [ null, \"x\" ], \"c\": null }" },
        { new DiskArgs { Size = 10 }, "{ \"size\": 10 }" },
    };

    [Theory]
    [MemberData(nameof(PlainValues))]
    public async Task Plain_values_are_sent_as_they_are(object? value, string json)
        => Assert.Equal(json, (await SerializeAsync(value))!.ToString());

    [Fact]
    public async Task Nothing_stands_for_null()
    {
        Assert.Null(await SerializeAsync(null));
        Assert.Null(await SerializeAsync(Output.Create((string?)null)));
    }

    [Fact]
    public async Task Secrets_and_unknown_values_are_marked()
    {
        Assert.Equal(SpecialValue.Secret(Wire.Text("s")), await SerializeAsync(Output.CreateSecret("s")));
        Assert.Equal(Wire.Unknown, await SerializeAsync(OutputUtilities.CreateUnknown("x")));
        Assert.Equal(
            SpecialValue.Secret(Wire.Unknown), await SerializeAsync(Output.CreateSecret(OutputUtilities.CreateUnknown("x"))));
    }

    [Fact]
    public async Task Elements_of_lists_and_maps_keep_their_own_marks()
    {
        InputList<string> list = [Output.CreateSecret("s"), "plain", OutputUtilities.CreateUnknown("")];
        var map = new InputMap<string> { ["a"] = Output.CreateSecret("s"), ["b"] = "plain" };

        Assert.Equal(Wire.List(SpecialValue.Secret(Wire.Text("s")), Wire.Text("plain"), Wire.Unknown), await SerializeAsync(list));
        Assert.Equal(Wire.Object(("a", SpecialValue.Secret(Wire.Text("s"))), ("b", Wire.Text("plain"))), await SerializeAsync(map));
    }

    [Fact]
    public async Task Assets_and_archives_say_where_their_content_is()
    {
        var archive = new AssetArchive(new Dictionary<string, AssetOrArchive>
        {
            ["f"] = new FileAsset("p"),
            ["t"] = new StringAsset("x"),
            ["r"] = new RemoteArchive("https://u"),
        });

        Assert.Equal(
            SpecialValue.Create(SpecialValue.ArchiveSignature, ("assets", Wire.Object(
                ("f", SpecialValue.Create(SpecialValue.AssetSignature, ("path", Wire.Text("p")))),
                ("r", SpecialValue.Create(SpecialValue.ArchiveSignature, ("uri", Wire.Text("https://u")))),
                ("t", SpecialValue.Create(SpecialValue.AssetSignature, ("text", Wire.Text("x"))))))),
            await SerializeAsync(archive));
    }

    [Fact]
    public async Task Dependencies_of_all_outputs_inside_are_collected()
    {
        var (a, b) = (new DependencyResource("urn:pulumi:s::p::t::a"), new DependencyResource("urn:pulumi:s::p::t::b"));
        var serializer = new PropertySerializer(new());
        await serializer.SerializeAsync("p", OutputUtilities.WithDependency(
            Output.Create(new[] { OutputUtilities.WithDependency(Output.Create(1), a) }), b));

        Assert.Equal(new HashSet<Resource> { a, b }, serializer.Dependencies);
    }

    [Fact]
    public async Task Outputs_are_sent_as_such_only_if_they_say_more_than_their_value()
    {
        var resource = new DependencyResource("urn:pulumi:s::p::t::n");
        var options = new SerializationOptions { KeepResources = true, KeepOutputValues = true };

        Assert.Equal(Wire.Number(1), await SerializeAsync(Output.Create(1), options));
        Assert.Equal(
            SpecialValue.Create(
                SpecialValue.OutputSignature,
                ("value", Wire.Number(1)),
                ("secret", Value.ForBool(true)),
                ("dependencies", Wire.List(Wire.Text("urn:pulumi:s::p::t::n")))),
            await SerializeAsync(Output.CreateSecret(OutputUtilities.WithDependency(Output.Create(1), resource)), options));
        Assert.Equal(SpecialValue.Create(SpecialValue.OutputSignature), await SerializeAsync(OutputUtilities.CreateUnknown(1), options));
    }

    [Fact]
    public async Task Values_that_cannot_be_sent_are_named_by_their_path()
    {
        (object Value, string Path)[] cases =
        [
            (new Dictionary<string, object> { ["a"] = new object[] { 1, 2m } }, "p.a[1] is a System.Decimal"),
            (new Dictionary<int, string> { [1] = "a" }, "p has keys"),
            (Task.FromResult(1), "p is a task"),
            (double.NaN, "p is not a finite number"),
        ];

        foreach (var (value, message) in cases)
        {
            var error = await Assert.ThrowsAsync<InvalidOperationException>(() => SerializeAsync(value));
            Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_required_member_must_be_given()
    {
        var error = Assert.Throws<ArgumentNullException>(() => new DiskArgs().ToDictionary());
        Assert.Contains("DiskArgs.Size is required but was not given a value", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_that_is_sent_as_json_text_is_secret_or_unknown_if_anything_inside_is()
    {
        async Task<Value?> SettingsAsync(InputMap<object> settings)
            => await SerializeAsync(new ServerArgs { Image = "i", Settings = settings }.ToDictionary()["settings"]);

        Assert.Equal(Wire.Text("{ \"a\": 1, \"b\": [ true ] }"), await SettingsAsync(new() { ["b"] = new[] { true }, ["a"] = 1 }));
        Assert.Equal(
            SpecialValue.Secret(Wire.Text("{ \"a\": \"s\" }")), await SettingsAsync(new() { ["a"] = Output.CreateSecret<object>("s") }));
        Assert.Equal(Wire.Unknown, await SettingsAsync(new() { ["a"] = OutputUtilities.CreateUnknown<object>("") }));
    }

    private static Task<Value?> SerializeAsync(object? value, SerializationOptions? options = null)
        => new PropertySerializer(options ?? new()).SerializeAsync("p", value);
}
