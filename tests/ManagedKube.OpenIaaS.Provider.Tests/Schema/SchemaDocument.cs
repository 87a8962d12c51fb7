using System.Reflection;
using System.Text.Json.Nodes;
using ManagedKube.OpenIaaS.Provider.Schema;
using Pulumi;

namespace ManagedKube.OpenIaaS.Provider.Tests.Schema;

/// <summary>The schema, and the class that each of its members has.</summary>
internal sealed class SchemaDocument
{
    private const string TypePrefix = "#/types/";
    private static readonly Assembly Classes = typeof(Resources.Provider).Assembly;
    private readonly JsonNode _root;

    private SchemaDocument(JsonNode root) => _root = root;

    public JsonObject Resources => _root["resources"]!.AsObject();

    public JsonObject Functions => _root["functions"]!.AsObject();

    public JsonObject Types => _root["types"]!.AsObject();

    public static async Task<SchemaDocument> ReadAsync() =>
        new(JsonNode.Parse(await PackageSchema.ReadAsync(TestContext.Current.CancellationToken))!);

    /// <summary>The names of properties in order; none for a missing set of properties.</summary>
    public static IEnumerable<string> Names(JsonNode? properties) =>
        (properties?.AsObject() ?? []).Select(property => property.Key).Order(StringComparer.Ordinal);

    /// <summary>The inputs that a class of arguments declares.</summary>
    public static IEnumerable<string> InputNames(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .Select(WireName<InputAttribute>).OfType<string>().Order(StringComparer.Ordinal);

    /// <summary>The outputs that a resource class declares beside those of every resource.</summary>
    public static IEnumerable<string> OutputNames(Type type) => type.GetProperties()
        .Select(WireName<OutputAttribute>).OfType<string>().Where(name => name is not "id" and not "urn").Order(StringComparer.Ordinal);

    /// <summary>The fields of an output type, as they are on the wire.</summary>
    public static IEnumerable<string> FieldNames(Type type) => type.GetFields()
        .Select(field => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(field.Name)).Order(StringComparer.Ordinal);

    /// <summary>The class of a member, for example <c>Compute.GetNetworkArgs</c> of <c>openiaas:compute:getNetwork</c>.</summary>
    /// <param name="token">The member.</param>
    /// <param name="folder">The namespace below that of its module, with a dot at the end; or nothing.</param>
    /// <param name="suffix">What follows the name of the member.</param>
    public Type ClassOf(string token, string folder = "", string suffix = "")
    {
        var parts = token.Split(':');
        var module = (string)_root["language"]!["csharp"]!["namespaces"]![parts[1]]!;
        var name = $"ManagedKube.OpenIaaS.Resources.{module}.{folder}{char.ToUpperInvariant(parts[2][0])}{parts[2][1..]}{suffix}";
        return Classes.GetType(name) ?? throw new InvalidOperationException($"there is no class {name} for {token}");
    }

    /// <summary>The types that a part of the schema refers to, directly or through other types.</summary>
    public IReadOnlySet<string> TypesIn(JsonNode? part)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(part, found);
        return found;
    }

    /// <summary>Every node of the schema.</summary>
    public IEnumerable<JsonObject> Objects() => Walk(_root).OfType<JsonObject>();

    /// <summary>The type that a reference names, or null.</summary>
    public JsonNode? Resolve(string reference) =>
        reference.StartsWith(TypePrefix, StringComparison.Ordinal) ? Types[reference[TypePrefix.Length..]] : null;

    private void Collect(JsonNode? part, HashSet<string> found)
    {
        foreach (var reference in Walk(part).OfType<JsonObject>().Select(node => (string?)node["$ref"]).OfType<string>())
        {
            if (found.Add(reference[TypePrefix.Length..]))
                Collect(Resolve(reference), found);
        }
    }

    private static string? WireName<TAttribute>(MemberInfo member) =>
        (string?)member.CustomAttributes.FirstOrDefault(data => data.AttributeType == typeof(TAttribute))?.ConstructorArguments[0].Value;

    private static IEnumerable<JsonNode> Walk(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(item => Walk(item.Value)).Prepend(o),
        JsonArray a => a.SelectMany(Walk).Prepend(a),
        null => [],
        _ => [node],
    };
}
