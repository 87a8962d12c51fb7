using System.Reflection;
using System.Text.Json.Nodes;
using ManagedKube.OpenIaaS.Provider.Functions;
using ManagedKube.OpenIaaS.Provider.Operations;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.Schema;

/// <summary>The schema, the provider and the resource classes say the same, whatever the module.</summary>
public sealed class SchemaTests
{
    private static readonly IReadOnlyList<IResourceHandler> Handlers =
        ResourceHandlers.All(() => throw new InvalidOperationException("a check contacts nothing"), new FakeLog(), TimeProvider.System);

    public static TheoryData<string> Resources => new(Handlers.Select(handler => handler.Token));

    public static TheoryData<string> Functions => new(ProviderFunctions.All.Select(function => function.Token));

    [Fact]
    public async Task The_schema_has_exactly_the_resources_and_functions_of_the_provider()
    {
        var schema = await SchemaDocument.ReadAsync();

        Assert.Equal(Handlers.Select(handler => handler.Token).Order(StringComparer.Ordinal), SchemaDocument.Names(schema.Resources));
        Assert.Equal(ProviderFunctions.All.Select(function => function.Token).Order(StringComparer.Ordinal), SchemaDocument.Names(schema.Functions));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task The_provider_knows_exactly_the_inputs_of_the_schema(string token)
    {
        var failures = Handlers.Single(handler => handler.Token == token).Check(PropertyMap.Empty, PropertyMap.Of(("?", ""))).Failures;

        var known = failures.Single(failure => failure.Property == "?").Reason.Split("Known are: ")[1].TrimEnd('.').Split(", ");
        Assert.Equal(
            SchemaDocument.Names((await SchemaDocument.ReadAsync()).Resources[token]!["inputProperties"]), known.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task The_resource_classes_have_exactly_the_properties_of_the_schema(string token)
    {
        var schema = await SchemaDocument.ReadAsync();
        var resource = schema.Resources[token]!;

        Assert.Equal(SchemaDocument.Names(resource["properties"]), SchemaDocument.OutputNames(schema.ClassOf(token)));
        Assert.Equal(SchemaDocument.Names(resource["inputProperties"]), SchemaDocument.InputNames(schema.ClassOf(token, suffix: "Args")));
        Assert.Equal(token, schema.ClassOf(token).GetCustomAttribute<ResourceTypeAttribute>()!.Type);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task The_functions_have_exactly_the_members_of_the_schema(string token)
    {
        var schema = await SchemaDocument.ReadAsync();
        var function = schema.Functions[token]!;
        var inputs = SchemaDocument.Names(function["inputs"]?["properties"]).ToList();

        Assert.Equal(inputs, SchemaDocument.InputNames(schema.ClassOf(token, suffix: "Args")));
        Assert.Equal(inputs, SchemaDocument.InputNames(schema.ClassOf(token, suffix: "InvokeArgs")));
        Assert.Equal(
            SchemaDocument.Names(function["outputs"]!["properties"]), SchemaDocument.FieldNames(schema.ClassOf(token, suffix: "Result")));
    }

    [Fact]
    public async Task The_classes_of_nested_types_have_exactly_the_members_of_the_schema()
    {
        var schema = await SchemaDocument.ReadAsync();
        var used = new HashSet<string>(StringComparer.Ordinal);

        Compare(Parts(schema.Resources, "inputProperties"), "Inputs.", "Args", SchemaDocument.InputNames);
        Compare(Parts(schema.Resources, "properties"), "Outputs.", "", SchemaDocument.FieldNames);
        Compare(Parts(schema.Functions, "outputs"), "Outputs.", "Result", SchemaDocument.FieldNames);
        Assert.Equal(SchemaDocument.Names(schema.Types), used.Order(StringComparer.Ordinal));

        void Compare(IEnumerable<JsonNode?> parts, string folder, string suffix, Func<Type, IEnumerable<string>> members)
        {
            foreach (var token in parts.SelectMany(schema.TypesIn).Distinct())
            {
                used.Add(token);
                Assert.Equal(SchemaDocument.Names(schema.Types[token]!["properties"]), members(schema.ClassOf(token, folder, suffix)));
            }
        }

        static IEnumerable<JsonNode?> Parts(JsonObject members, string part) => members.Select(member => member.Value![part]);
    }

    [Fact]
    public async Task Everything_is_described_and_every_reference_resolves()
    {
        var schema = await SchemaDocument.ReadAsync();

        foreach (var property in schema.Objects()
            .SelectMany(node => new[] { node["properties"] as JsonObject, node["inputProperties"] as JsonObject })
            .OfType<JsonObject>().SelectMany(properties => properties))
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)property.Value!["description"]), $"{property.Key} has no description");
        }

        foreach (var reference in schema.Objects().Select(node => (string?)node["$ref"]).OfType<string>())
            Assert.NotNull(schema.Resolve(reference));
    }
}
