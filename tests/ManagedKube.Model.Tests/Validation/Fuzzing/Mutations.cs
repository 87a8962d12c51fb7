using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Model.Tests.Validation.Fuzzing;

/// <summary>Bends a file in a way that a person, a script or an attacker might.</summary>
internal sealed class Mutations(Random random, ImmutableArray<JsonObject> others)
{
    private static readonly string[] Texts =
    [
        "", " ", "0", "-1", "1", "2", "3", "4", "7", "12", "23", "64", "100", "101", "250", "251", "300", "500", "2000", "2001", "2147483647", "2147483648",
        "-2147483648", "99999999999999999999", "3.5", "1e9", "0x10", "NaN", "true", "false", "null", "core", "full", "production", "devtest", "AZ05", "az06", "AZ07",
        "AZ99", "10.20.0.0/22", "10.20.1.0/22", "10.0.0.0/8", "0.0.0.0/0", "255.255.255.255/32", "10.95.0.0/12", "192.168.255.252/22", "172.16.0.0/12", "10.20.0.1",
        "10.20.0.51", "10.20.1.140", "255.255.255.255", "0.0.0.0", "203.0.113.65", "999.1.1.1", "10.20.2.1-10.20.2.9", "10.20.2.9-10.20.2.1", "1.14.6", "1.36.5", "1.37.1",
        "1.99.0", "v1.36.5", "latest", "1.2147483647.0", "02-29", "13-01", "2026-02-30", "9999-12-31", "0001-01-01", "24:00", "ctodev", "ctopr", "{zone}", "{", "}{", "{zone}{zone}",
        "nginx-external", "default", "a.b.c", "-", "--", ".", "..", "*", "a b", "A", "é", "ﬃ", "𝒳", "🦄", "\u202Eevil", "\0", "\r\n", "\t", "'; DROP TABLE", "%s%n", "../../etc/passwd",
        "password=hunter2", "https://a:b@c", "https://", "http://x?y", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "system:masters", "STANDARD", "PERFORMANCE 4",
    ];

    /// <summary>The file after 1 to 4 changes.</summary>
    public JsonObject Of(JsonObject file)
    {
        var bent = (JsonObject)file.DeepClone();
        for (var i = random.Next(1, 5); i > 0; i--)
            Change(bent);
        return bent;
    }

    private void Change(JsonObject file)
    {
        var nodes = Descendants(file).ToList();
        if (nodes.Count == 0)
            return;
        var node = nodes[random.Next(nodes.Count)];
        switch (random.Next(10))
        {
            case 0: Remove(node); break;
            case 1: Duplicate(node); break;
            case 2: Rename(node); break;
            case 3: node.ReplaceWith(Shape()); break;
            case 4: node.ReplaceWith(nodes[random.Next(nodes.Count)].DeepClone()); break;
            case 5: node.ReplaceWith(Twin(node)?.DeepClone() ?? JsonValue.Create(Text())); break;
            case 6: Leaf(node).ReplaceWith(JsonValue.Create(Nudge(Leaf(node).ToString()))); break;
            default: Leaf(node).ReplaceWith(JsonValue.Create(Text())); break;
        }
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonObject map)
            map.Remove(node.GetPropertyName());
        else
            node.Parent?.AsArray().RemoveAt(node.GetElementIndex());
    }

    private void Duplicate(JsonNode node)
    {
        if (node.Parent is JsonArray list)
            list.Insert(random.Next(list.Count + 1), node.DeepClone());
        else
            node.Parent?.AsObject().TryAdd(node.GetPropertyName() + "2", node.DeepClone());
    }

    private void Rename(JsonNode node)
    {
        if (node.Parent is not JsonObject map)
            return;
        var name = node.GetPropertyName();
        map.Remove(name);
        map.TryAdd(random.Next(3) switch { 0 => name.ToUpperInvariant(), 1 => name[..^1], _ => Text() }, node);
    }

    // The same place of another customer.
    private JsonNode? Twin(JsonNode node)
    {
        JsonNode? at = others[random.Next(others.Length)];
        foreach (var step in Way(node).Reverse())
            at = (at, step) switch
            {
                (JsonObject map, string name) => map[name],
                (JsonArray list, int index) when index < list.Count => list[index],
                _ => null,
            };
        return at;
    }

    private static IEnumerable<object> Way(JsonNode node)
    {
        for (; node.Parent is { } parent; node = parent)
            yield return parent is JsonObject ? node.GetPropertyName() : node.GetElementIndex();
    }

    private JsonNode Leaf(JsonNode node) => Descendants(node).Append(node).Where(inner => inner is JsonValue).ToList() is { Count: > 0 } leaves
        ? leaves[random.Next(leaves.Count)]
        : node;

    private string Nudge(string text) => long.TryParse(text, out var number)
        ? random.Next(4) switch { 0 => $"{number + 1}", 1 => $"{number - 1}", 2 => $"{number * 3}", _ => $"{number * 10}" }
        : text.Length > 0 && random.Next(2) == 0 ? text.Remove(random.Next(text.Length), 1) : text.Insert(random.Next(text.Length + 1), $"{(char)random.Next(1, 0x3000)}");

    private string Text() => random.Next(40) == 0 ? new string((char)random.Next(32, 0x2000), random.Next(1, 20_000)) : Texts[random.Next(Texts.Length)];

    private JsonNode Shape() => random.Next(4) switch
    {
        0 => new JsonObject(),
        1 => new JsonArray(),
        2 => new JsonObject { [Text()] = Text() },
        _ => new JsonArray(Text(), new JsonArray(Text())),
    };

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => node switch
    {
        JsonObject map => map.Select(entry => entry.Value).OfType<JsonNode>().SelectMany(child => Descendants(child).Prepend(child)),
        JsonArray list => list.OfType<JsonNode>().SelectMany(child => Descendants(child).Prepend(child)),
        _ => [],
    };
}
