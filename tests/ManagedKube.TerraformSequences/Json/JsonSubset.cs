using System.Text.Json;

namespace ManagedKube.TerraformSequences.Json;

/// <summary>Compares JSON texts of which one may say less.</summary>
internal static class JsonSubset
{
    /// <summary>Whether all that is expected is there: objects may have more properties, lists are as long.</summary>
    public static bool Holds(this JsonElement actual, JsonElement expected) => expected.ValueKind switch
    {
        JsonValueKind.Object => actual.ValueKind == JsonValueKind.Object && expected.EnumerateObject().All(property =>
            actual.TryGetProperty(property.Name, out var value) && value.Holds(property.Value)),
        JsonValueKind.Array => actual.ValueKind == JsonValueKind.Array
            && actual.GetArrayLength() == expected.GetArrayLength()
            && actual.EnumerateArray().Zip(expected.EnumerateArray()).All(pair => pair.First.Holds(pair.Second)),
        _ => JsonElement.DeepEquals(actual, expected),
    };
}
