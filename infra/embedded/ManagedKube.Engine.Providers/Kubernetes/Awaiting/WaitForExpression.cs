using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol.Paths;

namespace ManagedKube.Engine.Providers.Kubernetes.Awaiting;

/// <summary>What the annotation <see cref="Annotations.WaitFor"/> asks for.</summary>
internal static class WaitForExpression
{
    private const string Condition = "condition=";
    private const string JsonPath = "jsonpath=";

    /// <summary>The rule that all of the expressions hold.</summary>
    /// <exception cref="FormatException">One of them is none; the message says which, and what one looks like.</exception>
    public static ReadinessRule ParseAll(string text)
    {
        ImmutableArray<ReadinessRule> rules = [.. Split(text).Select(Parse)];
        if (rules.IsEmpty)
            throw new FormatException($"{Annotations.WaitFor} must name at least one condition");
        return live => rules.Select(rule => rule(live)).FirstOrDefault(readiness => readiness.State != ReadinessState.Ready) ?? Readiness.Ready;
    }

    private static IEnumerable<string> Split(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(text) ?? [];
        }
        catch (JsonException)
        {
            return [text];
        }
    }

    private static ReadinessRule Parse(string text)
    {
        if (text.StartsWith(Condition, StringComparison.Ordinal))
        {
            var parts = text[Condition.Length..].Split('=', 2);
            var status = parts.Length == 2 ? parts[1] : "True";
            return live => Readiness.When(
                string.Equals(live.Condition(parts[0]).Text("status"), status, StringComparison.OrdinalIgnoreCase),
                $"its condition {parts[0]} is {live.Condition(parts[0]).Text("status") ?? "missing"}, not {status}");
        }
        if (text.StartsWith(JsonPath, StringComparison.Ordinal)
            && text[JsonPath.Length..] is ['{', ..] braced
            && braced.IndexOf('}', StringComparison.Ordinal) is > 0 and var end)
        {
            var inner = braced[1..end].TrimStart('$').TrimStart('.').Replace('\'', '"');
            var rest = braced[(end + 1)..];
            if (PropertyPath.TryParse(inner, out var path) && !path.Elements.Any(element => element.IsWildcard) && rest is "" or ['=', ..])
                return live => Compare(path, live, rest.Length == 0 ? null : rest[1..].TrimStart('='));
        }
        throw new FormatException(
            $"{Annotations.WaitFor}: '{text}' is neither condition=TYPE, condition=TYPE=STATUS, jsonpath={{.PATH}} nor jsonpath={{.PATH}}=VALUE");
    }

    private static Readiness Compare(PropertyPath path, JsonObject live, string? wanted)
    {
        JsonNode? value = live;
        foreach (var element in path.Elements)
            value = value switch
            {
                JsonObject map when element.Key is { } key => map[key],
                JsonArray list when element.Key is null && element.Index < list.Count => list[element.Index],
                _ => null,
            };
        var found = value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : value?.ToJsonString();
        return wanted is null
            ? Readiness.When(found is not null, $"it has no {path}")
            : Readiness.When(found == wanted, $"its {path} is {found ?? "missing"}, not {wanted}");
    }
}
