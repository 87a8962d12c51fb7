using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.OpenIaaS.Provider.Functions;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Schema;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using ManagedKube.OpenIaaS.Provider.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.VirtualMachines;
using ManagedKube.OpenIaaS.Resources.Compute;
using Pulumi;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.Schema;

/// <summary>The schema, the provider and the resource classes say the same.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly Bench _bench = new();
    private static readonly Assembly Classes = typeof(VirtualMachine).Assembly;

    public static TheoryData<string> Resources => ["VirtualMachine", "VirtualDisk", "NetworkAdapter"];

    public static TheoryData<string> Functions => new(LookupSources.All.Select(source => source.Token));

    public void Dispose() => _bench.Dispose();

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task The_provider_knows_exactly_the_inputs_of_the_schema(string name)
    {
        var reader = new InputReader(PropertyMap.Of(("?", "")));
        switch (name)
        {
            case "VirtualMachine": VirtualMachineInputs.Read(reader); break;
            case "VirtualDisk": VirtualDiskInputs.Read(reader); break;
            default: NetworkAdapterInputs.Read(reader); break;
        }

        reader.RefuseOthers();

        var known = reader.Failures.Single(failure => failure.Property == "?").Reason.Split("Known are: ")[1].TrimEnd('.').Split(", ");
        Assert.Equal(Names((await ReadAsync())["resources"]![$"openiaas:compute:{name}"]!["inputProperties"]!), known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_provider_answers_exactly_the_outputs_of_the_schema()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        var disk = await _bench.CreateAsync(_bench.Disks, Wanted.Disk(machine.Id));
        var adapter = await _bench.CreateAsync(_bench.Adapters, Wanted.Adapter(machine.Id));
        var resources = (await ReadAsync())["resources"]!;

        foreach (var made in new[] { machine, disk, adapter })
            Assert.Equal(Names(resources[made.Handler.Token]!["properties"]!), made.Outputs.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task The_classes_have_exactly_the_properties_of_the_schema(string name)
    {
        var resource = (await ReadAsync())["resources"]![$"openiaas:compute:{name}"]!;
        var type = Classes.GetType($"ManagedKube.OpenIaaS.Resources.Compute.{name}")!;

        Assert.Equal(Names(resource["properties"]!), type.GetProperties().Select(WireName<OutputAttribute>).OfType<string>().Where(IsOwn).Order(StringComparer.Ordinal));
        Assert.Equal(Names(resource["inputProperties"]!), InputNames(Classes.GetType($"{type.FullName}Args")!));
        Assert.Equal($"openiaas:compute:{name}", type.GetCustomAttribute<ResourceTypeAttribute>()!.Type);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task The_functions_have_exactly_the_members_of_the_schema(string token)
    {
        var function = (await ReadAsync())["functions"]![token]!;
        var parts = token.Split(':');
        var name = $"ManagedKube.OpenIaaS.Resources.{Capital(parts[1])}.{Capital(parts[2])}";

        Assert.Equal(Names(function["inputs"]!["properties"]!), InputNames(Classes.GetType($"{name}Args")!));
        Assert.Equal(Names(function["inputs"]!["properties"]!), InputNames(Classes.GetType($"{name}InvokeArgs")!));
        Assert.Equal(
            Names(function["outputs"]!["properties"]!),
            Classes.GetType($"{name}Result")!.GetFields().Select(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Everything_is_described_and_every_reference_resolves()
    {
        var schema = await ReadAsync();

        foreach (var node in Walk(schema).OfType<JsonObject>().Where(node => node["properties"] is JsonObject || node["inputProperties"] is JsonObject))
        {
            foreach (var property in (node["properties"] ?? node["inputProperties"])!.AsObject())
                Assert.False(string.IsNullOrWhiteSpace((string?)property.Value!["description"]), $"{property.Key} has no description");
        }

        foreach (var reference in Walk(schema).OfType<JsonObject>().Select(node => (string?)node["$ref"]).OfType<string>())
            Assert.NotNull(schema["types"]![reference["#/types/".Length..]]);
    }

    private static bool IsOwn(string name) => name is not "id" and not "urn";

    private static async Task<JsonNode> ReadAsync() => JsonNode.Parse(await PackageSchema.ReadAsync(TestContext.Current.CancellationToken))!;

    private static IEnumerable<string> Names(JsonNode properties) => properties.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal);

    private static string? WireName<TAttribute>(MemberInfo member) =>
        (string?)member.CustomAttributes.FirstOrDefault(data => data.AttributeType == typeof(TAttribute))?.ConstructorArguments[0].Value;

    private static IEnumerable<string> InputNames(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .Select(member => WireName<InputAttribute>(member)).OfType<string>().Order(StringComparer.Ordinal);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static IEnumerable<JsonNode> Walk(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(item => Walk(item.Value)).Prepend(o),
        JsonArray a => a.SelectMany(Walk).Prepend(a),
        null => [],
        _ => [node],
    };
}
