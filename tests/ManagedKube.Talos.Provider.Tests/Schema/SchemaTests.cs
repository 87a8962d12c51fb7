using System.Reflection;
using System.Text.Json.Nodes;
using ManagedKube.Talos.Provider.Tests.Wire;
using ManagedKube.Talos.Resources;
using ManagedKube.Talos.Secrets;
using Pulumi;
using Pulumi.Protocol.Values;

namespace ManagedKube.Talos.Provider.Tests.Schema;

/// <summary>The schema, the provider and the resource classes say the same.</summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<string, Type> Classes = new(StringComparer.Ordinal)
    {
        ["managedkube-talos:index:SecretsBundle"] = typeof(Resources.SecretsBundle),
        ["managedkube-talos:index:ClientConfiguration"] = typeof(ClientConfiguration),
        ["managedkube-talos:index:KubeConfiguration"] = typeof(KubeConfiguration),
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_schema_has_exactly_the_resources_of_the_provider()
    {
        await using var plugin = await Plugin.StartAsync();

        var schema = await SchemaAsync(plugin);

        Assert.Equal("managedkube-talos", (string?)schema["name"]);
        Assert.Equal(Classes.Keys.Order(StringComparer.Ordinal), Names(schema["resources"]));
    }

    [Fact]
    public async Task The_provider_knows_exactly_the_inputs_of_the_schema()
    {
        await using var plugin = await Plugin.StartAsync();
        var schema = await SchemaAsync(plugin);

        foreach (var token in Classes.Keys)
        {
            var failures = (await plugin.CheckAsync(token, PropertyMap.Of(("?", "")))).Failures;
            var known = failures.Single(failure => failure.Property == "?").Reason.Split("Known are: ")[1].TrimEnd('.').Split(", ");
            Assert.Equal(Names(schema["resources"]![token]!["inputProperties"]), known.Order(StringComparer.Ordinal));
            Assert.Equal(
                schema["resources"]![token]!["requiredInputs"]!.AsArray().Select(name => (string)name!).Order(StringComparer.Ordinal),
                failures.Where(failure => failure.Property != "?").Select(failure => failure.Property).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task The_resource_classes_have_exactly_the_properties_of_the_schema()
    {
        await using var plugin = await Plugin.StartAsync();
        var schema = await SchemaAsync(plugin);

        foreach (var (token, type) in Classes)
        {
            var resource = schema["resources"]![token]!;
            var arguments = type.Assembly.GetType($"{type.FullName}Args")!;
            Assert.Equal(token, type.GetCustomAttribute<ResourceTypeAttribute>()!.Type);
            Assert.Equal(Names(resource["properties"]), Declared<OutputAttribute>(type));
            Assert.Equal(Names(resource["inputProperties"]), Declared<InputAttribute>(arguments));
        }
    }

    [Fact]
    public async Task The_provider_answers_exactly_the_outputs_of_the_schema_and_marks_the_secret_ones()
    {
        await using var plugin = await Plugin.StartAsync();
        var schema = await SchemaAsync(plugin);
        var bundle = await plugin.CreateAsync("managedkube-talos:index:SecretsBundle", PropertyMap.Of(
            ("clusterName", "ctopr"), ("authorityLifetimeHours", 8_760), ("bundle", SecretsFile.Write(KnownSecrets.Bundle))));
        var client = PropertyMap.Of(
            ("clusterName", "ctopr"), ("lifetimeHours", 24), ("proxyUrl", "http://proxy:3128"),
            ("authorityCertificate", bundle.Outputs["osCertificate"]), ("authorityKey", bundle.Outputs["osKey"]));
        var talos = await plugin.CreateAsync("managedkube-talos:index:ClientConfiguration", client
            .Set("endpoints", new ArrayValue(["10.28.0.21"])).Set("roles", new ArrayValue(["os:reader"])));
        var kube = await plugin.CreateAsync("managedkube-talos:index:KubeConfiguration", client
            .Set("server", "https://10.28.0.20:6443").Set("user", "jane").Set("groups", new ArrayValue(["viewers"])));

        foreach (var made in new[] { bundle, talos, kube })
        {
            var properties = schema["resources"]![made.Token]!["properties"]!.AsObject();
            Assert.Equal(Names(properties), made.Outputs.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(
                properties.Where(property => (bool?)property.Value!["secret"] == true).Select(property => property.Key).Order(StringComparer.Ordinal),
                made.Outputs.Where(output => output.Value.ContainsSecrets).Select(output => output.Key).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Everything_is_described()
    {
        await using var plugin = await Plugin.StartAsync();

        foreach (var (token, resource) in (await SchemaAsync(plugin))["resources"]!.AsObject())
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)resource!["description"]), token);
            foreach (var property in resource["properties"]!.AsObject().Concat(resource["inputProperties"]!.AsObject()))
                Assert.False(string.IsNullOrWhiteSpace((string?)property.Value!["description"]), $"{token} {property.Key}");
        }
    }

    private static async Task<JsonNode> SchemaAsync(Plugin plugin) =>
        JsonNode.Parse((await plugin.Client.GetSchemaAsync(new Pulumirpc.GetSchemaRequest(), cancellationToken: Cancel)).Schema)!;

    private static IEnumerable<string> Names(JsonNode? properties) => properties!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Declared<TAttribute>(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .Select(member => (string?)member.CustomAttributes.FirstOrDefault(data => data.AttributeType == typeof(TAttribute))?.ConstructorArguments[0].Value)
        .OfType<string>().Where(name => name is not "id" and not "urn").Order(StringComparer.Ordinal);
}
