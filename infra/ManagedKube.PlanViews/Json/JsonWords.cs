using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManagedKube.PlanViews.Json;

/// <summary>How values are written in JSON.</summary>
internal static class JsonWords
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static JsonArray List<T>(IEnumerable<T> values)
        where T : notnull => new([.. values.Select(value => JsonValue.Create(value.ToString()))]);
}
