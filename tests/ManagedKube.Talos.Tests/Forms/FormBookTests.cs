using System.Text.Json.Nodes;
using ManagedKube.Talos.Forms;
using ManagedKube.Talos.Tests.Support;

namespace ManagedKube.Talos.Tests.Forms;

/// <summary>The forms agree with Talos' own schemas of all versions.</summary>
public sealed class FormBookTests
{
    public static TheoryData<int> Minors { get; } = [12, 13, 14];

    [Theory]
    [MemberData(nameof(Minors))]
    public void There_is_a_form_for_every_kind_and_no_other(int minor)
    {
        var schema = TalosSchema.LoadOrSkip(minor);
        var forms = FormBook.All.Values.Where(form => form.Since <= minor && form.Kind != FormBook.Unkinded).Select(form => form.Kind);

        Assert.Equal(schema.Kinds.Keys.Order(StringComparer.Ordinal), forms.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Minors))]
    public void Every_kind_has_the_fields_of_the_schema_and_no_other(int minor)
    {
        var schema = TalosSchema.LoadOrSkip(minor);

        Assert.All(schema.Kinds, kind => Assert.Equal(
            Paths(schema, schema.Kinds[kind.Key]).Where(path => path is not ("apiVersion" or "kind")).Order(StringComparer.Ordinal),
            Paths(FormBook.All[kind.Key].Fields.Values, minor, "").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Minors))]
    public void The_document_without_kind_has_every_field_of_the_schema(int minor)
    {
        var schema = TalosSchema.LoadOrSkip(minor);

        Assert.Empty(Paths(schema, "v1alpha1.Config").Except(Paths(FormBook.All[FormBook.Unkinded].Fields.Values, minor, "")));
    }

    [Theory]
    [MemberData(nameof(Minors))]
    public void What_the_schema_requires_is_required(int minor)
    {
        var schema = TalosSchema.LoadOrSkip(minor);

        Assert.All(schema.Kinds, kind => Assert.All(
            (schema.Definitions[kind.Value]!["required"]?.AsArray() ?? [])
                .Select(name => name!.GetValue<string>())
                .Where(name => name is not ("apiVersion" or "kind")),
            name => Assert.True(FormBook.All[kind.Key].Fields[name].IsRequired, name)));
    }

    [Fact]
    public void Every_word_is_known()
    {
        string[] words = ["flag", "number", "text", "duration", "address", "cidr", "mac", "url", "https", "map", "args", "any", "secret"];
        var used = FormBook.All.Values.SelectMany(form => Words(form.Fields.Values)).Distinct().Where(word => !word.Contains('|', StringComparison.Ordinal));

        // Fields that may hold only one word.
        Assert.Equal(["json_lines", "luks2", "raid1", "v1alpha1", "virtiofs"], used.Except(words).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Words(IEnumerable<FieldForm> fields) => fields.SelectMany(Words);

    private static IEnumerable<string> Words(FieldForm field) =>
        field.Word is { } word ? [word] : field.Fields is { } fields ? Words(fields.Values) : Words(field.Element!);

    private static IEnumerable<string> Paths(IEnumerable<FieldForm> fields, int minor, string path) => fields
        .Where(field => field.IsIn(minor))
        .SelectMany(field => Paths(field, minor, $"{path}{field.Name}").Prepend(path + field.Name));

    private static IEnumerable<string> Paths(FieldForm field, int minor, string path) => field switch
    {
        { Fields: { } fields } => Paths(fields.Values, minor, path + "."),
        { Element: { } element } => Paths(element, minor, path + "[]"),
        _ => [],
    };

    private static IEnumerable<string> Paths(TalosSchema schema, string definition) => Paths(schema, schema.Definitions[definition]!, "");

    private static IEnumerable<string> Paths(TalosSchema schema, JsonNode node, string path)
    {
        if (node["$ref"] is { } reference)
            return Paths(schema, schema.Definitions[reference.GetValue<string>()["#/$defs/".Length..]]!, path);
        if (node["items"] is { } items)
            return Paths(schema, items, path + "[]");
        // What holds nothing but certificates is a list in Talos itself, although its schema says otherwise.
        if (node["properties"] is not JsonObject { Count: > 0 } properties || properties is { Count: 1 } && properties.ContainsKey("crt"))
            return [];
        var prefix = path.Length == 0 ? "" : path + ".";
        return properties.SelectMany(property => Paths(schema, property.Value!, prefix + property.Key).Prepend(prefix + property.Key));
    }
}
