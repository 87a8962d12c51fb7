using System.Collections.Immutable;
using FsCheck.Fluent;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Deployments.Harness;
using ManagedKube.Engine.Tests.Secrets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Pulumi.Protocol;
using Pulumi.Protocol.Tests;
using Pulumi.Protocol.Transport;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;

namespace ManagedKube.Engine.Tests.Interop;

/// <summary>
/// What a program sends comes unchanged to its provider, into the state on disk, and back to the program; and the next run, which
/// compares it with that state, sees no difference.
/// </summary>
public sealed class WireFidelityTests : IAsyncLifetime
{
    private const string EchoType = "echo:index:Thing";

    private static readonly StackIdentity Stack = new("proj", "dev");

    private readonly string _root = Directory.CreateTempSubdirectory("fidelity-").FullName;
    private readonly EchoProvider _provider = new();
    private readonly CountingSecrets _secrets = new();
    private LoopbackServer _server = null!;
    private RecordedEvents _events = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await LoopbackServer.StartAsync(
        services => services.AddSingleton(_provider), endpoints => endpoints.MapGrpcService<EchoProvider>(), Cancel);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    private DeploymentEngine Engine(Func<ScriptedSdk, Task> program)
    {
        _events = new RecordedEvents();
        return new DeploymentEngine(new EngineServices
        {
            Plugins = [new ProcessPluginLoader(name => name == "PULUMI_DEBUG_PROVIDERS" ? $"echo:{_server.Port}" : null)],
            Programs = new ScriptedProgram(program),
        });
    }

    private DeploymentRequest Request => new()
    {
        Project = new ProjectFile { Path = Path.Combine(_root, "Pulumi.yaml"), Name = "proj", Runtime = "dotnet" },
        Stack = Stack,
        Config = ImmutableSortedDictionary<string, ConfigValue>.Empty,
    };

    private async Task<DeploymentResult> UpAsync(Func<ScriptedSdk, Task> program)
    {
        var engine = Engine(program);
        await using var session = await new FileBackend(_root, TimeProvider.System).OpenAsync(Stack, _secrets, new LockOptions(TimeSpan.Zero), Cancel);
        var result = await engine.UpdateAsync(Request, session, _events, Cancel);
        Assert.True(result.Outcome == DeploymentOutcome.Succeeded, string.Join('\n', _events.Errors.Select(error => error.Message)));
        return result;
    }

    private ResourceState Saved(string name) =>
        new FileBackend(_root, TimeProvider.System).Read(Stack, _secrets).Resources.Single(state => state.Urn.Name == name);

    /// <summary>Sends properties all the way and back, twice.</summary>
    /// <param name="sent">What the program sends.</param>
    /// <param name="expected">What is to arrive everywhere.</param>
    private async Task SurvivesAsync(PropertyMap sent, PropertyMap expected)
    {
        ScriptedResource? back = null;
        Func<ScriptedSdk, Task> program = async sdk => back = await sdk.RegisterAsync(EchoType, "a", sent);
        await UpAsync(program);
        Assert.Equal(expected, back!.Outputs);
        Assert.Equal(expected, StructReader.Read(_provider.Created["a"]));
        Assert.Equal(expected, Saved("a").Inputs);
        Assert.Equal(expected, Saved("a").Outputs);
        Assert.False((await UpAsync(program)).HasChanges);
        Assert.Equal(expected, back.Outputs);
    }

    private Task SurvivesAsync(params (string Key, PropertyValue Value)[] properties) => SurvivesAsync(PropertyMap.Of(properties), PropertyMap.Of(properties));

    [Fact]
    public async Task A_message_of_64_megabytes_survives()
    {
        var text = new string('x', 64 << 20);
        ScriptedResource? back = null;
        await UpAsync(async sdk => back = await sdk.RegisterAsync(EchoType, "a", PropertyMap.Of(("text", text))));
        Assert.Equal(text, back!.Outputs["text"]);
        Assert.Equal(text, Saved("a").Outputs["text"]);
    }

    [Fact]
    public async Task Five_hundred_levels_of_nesting_survive()
    {
        static PropertyValue Nested(Func<PropertyValue, PropertyValue> level) =>
            Enumerable.Range(0, 500).Aggregate((PropertyValue)"core", (inner, _) => level(inner));
        await SurvivesAsync(
            ("objects", Nested(inner => PropertyMap.Of(("a", inner)))),
            ("lists", Nested(inner => new ArrayValue([inner]))),
            ("secret", Nested(inner => PropertyMap.Of(("a", inner))).AsSecret()));
    }

    [Fact]
    public Task Ten_thousand_elements_survive() =>
        SurvivesAsync(("list", new ArrayValue([.. Enumerable.Range(0, 10_000).Select(i => (PropertyValue)PropertyMap.Of(("i", i)))])));

    [Theory]
    [InlineData("héllo wörld")]
    [InlineData("日本語 العربية עברית")]
    [InlineData("👩‍👩‍👧‍👦 🏳️‍🌈")]
    [InlineData("a\0b\u0001\u001f\u007f\u2028\ufeff")]
    [InlineData("\u202Ertl \"quoted\" \\back\\ <&> \r\n\t")]
    public Task Any_text_survives_as_value_and_as_key(string text) =>
        SurvivesAsync(("value", text), (text, "key"), ("inside", PropertyMap.Of((text, ((PropertyValue)text).AsSecret()))));

    [Fact]
    public Task Keys_that_look_like_paths_survive() =>
        SurvivesAsync(("a.b", 1), ("c[0]", 2), ("\"d\"", 3), ("['e']", 4), ("*", 5), ("", 6), (" ", 7), ("__f", 8));

    // Protobuf carries Unicode only: half a character becomes the replacement character, once and for all.
    [Fact]
    public Task Half_a_surrogate_pair_becomes_a_replacement_character() =>
        SurvivesAsync(PropertyMap.Of(("text", "a\ud800b")), PropertyMap.Of(("text", "a\ufffdb")));

    [Theory]
    [InlineData(0.0)]
    [InlineData(1e308)]
    [InlineData(-1e-308)]
    [InlineData(double.Epsilon)]
    [InlineData(9007199254740992)]
    [InlineData(-9007199254740991)]
    [InlineData(0.1)]
    [InlineData(123456789.123456789)]
    public async Task Numbers_survive_to_the_last_bit(double number)
    {
        await SurvivesAsync(("n", number));
        Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(((NumberValue)Saved("a").Outputs["n"]).Value));
    }

    [Fact]
    public Task Zero_keeps_its_sign() => Numbers_survive_to_the_last_bit(-0.0);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public async Task What_is_no_number_is_refused_with_its_place(double number) => await UpAsync(async sdk =>
    {
        var error = await Assert.ThrowsAsync<Grpc.Core.RpcException>(() =>
            sdk.RegisterAsync(EchoType, "a", PropertyMap.Of(("list", new ArrayValue([PropertyMap.Of(("n", number))])))));
        Assert.Equal(Grpc.Core.StatusCode.InvalidArgument, error.StatusCode);
        Assert.Contains("'list[0].n'", error.Status.Detail);
    });

    [Fact]
    public async Task Every_kind_of_value_survives()
    {
        var urn = Urn.Create("dev", "proj", default, EchoType, "other");
        await SurvivesAsync(
            ("null", NullValue.Instance),
            ("bool", true),
            ("secret", ((PropertyValue)PropertyMap.Of(("inner", ((PropertyValue)"s").AsSecret()))).AsSecret()),
            ("emptyList", new ArrayValue([])),
            ("emptyObject", PropertyMap.Empty),
            ("nulls", new ArrayValue([NullValue.Instance, "x", NullValue.Instance])),
            ("text", new AssetValue("00aa", Text: "t")),
            ("file", new AssetValue("00aa", Path: "/f")),
            ("remote", new AssetValue("00aa", Uri: "https://example.com/f")),
            ("hashOnly", new AssetValue("00aa")),
            ("archive", new ArchiveValue("00bb", PropertyMap.Of(("f", new AssetValue("00aa", Text: "t")), ("g", new ArchiveValue("00cc", Path: "/g"))))),
            ("folder", new ArchiveValue("00bb", Path: "/d")),
            ("remoteArchive", new ArchiveValue("00bb", Uri: "https://example.com/a.zip")),
            ("resource", new ResourceReferenceValue(urn, "id", "1.2.3")),
            ("component", new ResourceReferenceValue(urn, null, "")),
            ("bytes", new ByteStringValue([0, 255, 128])));
    }

    [Fact]
    public async Task An_output_value_gives_what_it_holds_and_where_it_comes_from()
    {
        await UpAsync(async sdk =>
        {
            var other = await sdk.RegisterAsync(EchoType, "other", []);
            await sdk.RegisterAsync(EchoType, "a", PropertyMap.Of(("o", new ArrayValue([new OutputValue("v", Secret: true, [other.Urn])]))));
        });
        Assert.Equal(new ArrayValue([((PropertyValue)"v").AsSecret()]), Saved("a").Inputs["o"]);
        Assert.Equal([Saved("other").Urn], Saved("a").PropertyDependencies["o"]);
    }

    [Fact]
    public async Task Unknown_values_reach_the_provider_of_a_preview_and_come_back()
    {
        var inputs = PropertyMap.Of(
            ("u", UnknownValue.Instance),
            ("s", UnknownValue.Instance.AsSecret()),
            ("deep", new ArrayValue([PropertyMap.Of(("u", UnknownValue.Instance))])));
        ScriptedResource? back = null;
        var engine = Engine(async sdk => back = await sdk.RegisterAsync(EchoType, "a", inputs, request => request.SupportsPartialValues = true));
        var result = await engine.PreviewAsync(Request, Snapshot.Empty, _events, Cancel);
        Assert.Equal(DeploymentOutcome.Succeeded, result.Outcome);
        Assert.Equal(inputs, StructReader.Read(_provider.Created["a"]));
        Assert.Equal(inputs, back!.Outputs);
    }

    [Fact]
    public async Task Random_properties_survive()
    {
        // Values of a preview are not saved, and output values are what they hold.
        var maps = PropertyValues.Maps().Generator.Select(map => map.Select((_, value) => ProgramValue(value))).Sample(30).ToList();
        var names = Enumerable.Range(0, maps.Count).Select(i => $"r{i}").ToList();
        var back = new Dictionary<string, PropertyMap>();
        Func<ScriptedSdk, Task> program = async sdk =>
        {
            foreach (var (name, map) in names.Zip(maps))
                back[name] = (await sdk.RegisterAsync(EchoType, name, map)).Outputs;
        };
        await UpAsync(program);
        foreach (var (name, map) in names.Zip(maps))
        {
            Assert.Equal(map, back[name]);
            Assert.Equal(map, StructReader.Read(_provider.Created[name]));
            Assert.Equal(map, Saved(name).Inputs);
        }
        Assert.False((await UpAsync(program)).HasChanges);
    }

    private static PropertyValue ProgramValue(PropertyValue value) => value switch
    {
        UnknownValue => "known",
        OutputValue output => ProgramValue(output.Value!).AsSecret(),
        SecretValue secret => ProgramValue(secret.Value).AsSecret(),
        ArrayValue array => new ArrayValue([.. array.Items.Select(ProgramValue)]),
        ObjectValue o => o.Properties.Select((_, item) => ProgramValue(item)),
        _ => value,
    };
}
