using System.Globalization;
using System.Text.Json.Nodes;

namespace ManagedKube.Simulator.Kubernetes.Types;

/// <summary>
/// The types of the built-in kinds, from <c>built-in-types.txt</c>. A line there that is not indented names a type; the indented ones
/// below it are its fields with their types: <c>[]T</c> is an atomic list, <c>[key,key]T</c> one whose entries are told apart by those
/// fields, <c>[set]T</c> one of plain values, <c>map T</c> a map. <c>= value</c> is what an absent field means.
/// <c>#2.4</c> is where a field is in the binary form: number 4 of the message that number 2 is; <c>b</c> behind it says that it is
/// bytes there, <c>z</c> that an empty value is an absent one.
/// </summary>
internal static class BuiltInTypes
{
    private static readonly Lazy<Dictionary<string, FieldType>> All = new(Read);

    /// <summary>A type by its name, such as <c>core.v1.Pod</c>.</summary>
    public static FieldType Get(string name) => All.Value[name];

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, FieldType> Types => All.Value;

    private static Dictionary<string, FieldType> Read()
    {
        using var stream = typeof(BuiltInTypes).Assembly.GetManifestResourceStream("built-in-types.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var types = lines.Where(line => line[0] != ' ').Select(Header).ToDictionary(type => type.Name, type => type.Type);
        FieldType? current = null;
        foreach (var line in lines)
        {
            if (line[0] != ' ')
                current = types[Header(line).Name];
            else
                AddField(current!, line.Trim(), types);
        }

        return types;
    }

    private static (string Name, FieldType Type) Header(string line)
    {
        var words = line.Split(' ');
        if (words.Contains("="))
            return (words[0], FieldType.Any);
        return (words[0], new FieldType
        {
            Kind = FieldKind.Struct,
            IsAtomic = words.Contains("atomic"),
            Fields = new Dictionary<string, FieldType>(),
            Defaults = new Dictionary<string, JsonNode>(),
            Wire = new Dictionary<string, WireField>(),
        });
    }

    private static void AddField(FieldType owner, string line, Dictionary<string, FieldType> types)
    {
        var hash = line.Split(" #");
        var halves = hash[0].Split(" = ");
        var space = halves[0].IndexOf(' ', StringComparison.Ordinal);
        var name = halves[0][..space];
        var type = Parse(halves[0][(space + 1)..], types);
        owner.Fields[name] = type;
        if (hash.Length == 2)
        {
            owner.Wire[name] = new WireField(
                hash[1].TrimEnd('b', 'z'),
                hash[1].Contains('b', StringComparison.Ordinal),
                hash[1].Contains('z', StringComparison.Ordinal));
        }
        if (halves.Length == 2)
        {
            owner.Defaults[name] = type.Kind == FieldKind.Number
                ? JsonValue.Create(int.Parse(halves[1], CultureInfo.InvariantCulture))
                : JsonValue.Create(halves[1]);
        }
    }

    private static FieldType Parse(string text, Dictionary<string, FieldType> types)
    {
        if (text.StartsWith("atomic ", StringComparison.Ordinal))
            return Parse(text["atomic ".Length..], types).AsAtomic();
        if (text.StartsWith("map ", StringComparison.Ordinal))
            return new FieldType { Kind = FieldKind.Map, Element = Parse(text["map ".Length..], types) };
        if (text[0] == '[')
        {
            var end = text.IndexOf(']', StringComparison.Ordinal);
            var keys = text[1..end];
            return new FieldType
            {
                Kind = FieldKind.List,
                IsAtomic = keys.Length == 0,
                IsSet = keys == "set",
                Keys = keys.Length == 0 || keys == "set" ? [] : [.. keys.Split(',')],
                Element = Parse(text[(end + 1)..], types),
            };
        }

        return text switch
        {
            "string" => Scalar(FieldKind.String),
            "number" => Scalar(FieldKind.Number),
            "boolean" => Scalar(FieldKind.Boolean),
            "quantity" => Scalar(FieldKind.Quantity),
            "intOrString" => Scalar(FieldKind.IntOrString),
            "time" => Scalar(FieldKind.Time),
            "any" => FieldType.Any,
            _ => types[text],
        };
    }

    private static FieldType Scalar(FieldKind kind) => new() { Kind = kind };
}
