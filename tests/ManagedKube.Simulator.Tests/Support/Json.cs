using System.Text.Json;

namespace ManagedKube.Simulator.Tests.Support;

internal static class Json
{
    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static string? OptionalText(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static long Number(this JsonElement element, string name) => element.GetProperty(name).GetInt64();

    public static bool Flag(this JsonElement element, string name) => element.GetProperty(name).GetBoolean();

    public static Guid Id(this JsonElement element, string name = "id") => element.GetProperty(name).GetGuid();

    public static string Reference(this JsonElement element, string name) => element.GetProperty(name).Text("name");

    public static IReadOnlyList<string> Texts(this JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    public static IEnumerable<string> Keys(this JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
