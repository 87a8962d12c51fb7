using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http;

/// <summary>
/// A JSON body that is read property by property. What is wrong is collected, so that the caller learns all of it at once; until
/// <see cref="ThrowIfInvalid"/> is called, a value that is wrong reads as a default. Null counts as absent.
/// </summary>
internal sealed class RequestBody
{
    private readonly JsonElement _object;
    private readonly string _path;
    private readonly List<string> _problems;

    private RequestBody(JsonElement value, string path, List<string> problems)
    {
        _object = value;
        _path = path;
        _problems = problems;
    }

    private delegate bool Reader<T>(JsonElement element, out T value);

    /// <exception cref="ApiException">400: it is no JSON object.</exception>
    public static async Task<RequestBody> ReadAsync(HttpRequest request)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body).ConfigureAwait(false);
            RequireUnicode(document.RootElement);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new RequestBody(document.RootElement.Clone(), "", [])
                : throw ApiException.BadRequest("The body must be a JSON object");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw ApiException.BadRequest($"The body is not valid JSON: {e.Message}");
        }
    }

    /// <exception cref="ApiException">400: something that was read is wrong.</exception>
    public void ThrowIfInvalid()
    {
        if (_problems.Count > 0)
            throw ApiException.BadRequest(string.Join("; ", _problems));
    }

    public void Refuse(string name, string rule) => _problems.Add($"{_path}{name} {rule}");

    public bool Has(string name) => Find(name) is not null;

    /// <summary>A text that is not empty.</summary>
    public string Text(string name)
    {
        var text = Require(name, OptionalText(name)) ?? "";
        if (IsEmptyText(name))
            Refuse(name, "must not be empty");
        return text;
    }

    /// <summary>A text that may be empty.</summary>
    public string? OptionalText(string name)
    {
        if (Find(name) is not { } element)
            return null;
        if (element.ValueKind == JsonValueKind.String)
            return element.GetString();
        Refuse(name, "must be a string");
        return null;
    }

    public bool IsEmptyText(string name) => Find(name) is { ValueKind: JsonValueKind.String } element && element.GetString() == "";

    public long Integer(string name) => Require(name, OptionalInteger(name)) ?? 0;

    public long? OptionalInteger(string name) => Read<long>(name, "must be an integer", TryLong);

    public int SmallInteger(string name) => Require(name, OptionalSmallInteger(name)) ?? 0;

    public int? OptionalSmallInteger(string name) => Read<int>(name, "must be an integer below 2^31", TryInt);

    public bool? OptionalFlag(string name) => Read<bool>(name, "must be true or false", TryFlag);

    public Guid Id(string name) => Require(name, OptionalId(name)) ?? Guid.Empty;

    public Guid? OptionalId(string name) => Read<Guid>(name, "must be a UUID", TryId);

    public IReadOnlyList<Guid> Ids(string name) => Items<Guid>(name, "must be a list of UUIDs", TryId);

    public IReadOnlyList<string> Texts(string name) => Items<string>(name, "must be a list of strings", TryText);

    public T Choice<T>(string name)
        where T : struct, Enum => Require(name, OptionalChoice<T>(name)) ?? default;

    public T? OptionalChoice<T>(string name)
        where T : struct, Enum => Read<T>(name, $"must be {OneOf<T>()}", TryChoice);

    public IReadOnlyList<T> Choices<T>(string name)
        where T : struct, Enum => Items<T>(name, $"must be a list of {OneOf<T>()}", TryChoice);

    public RequestBody? OptionalObject(string name) =>
        Read<JsonElement>(name, "must be an object", TryObject) is { } value ? new RequestBody(value, $"{_path}{name}.", _problems) : null;

    public IReadOnlyList<RequestBody>? OptionalObjects(string name) => Has(name)
        ? [.. Items<JsonElement>(name, "must be a list of objects", TryObject)
            .Select((value, index) => new RequestBody(value, $"{_path}{name}[{index}].", _problems))]
        : null;

    /// <summary>Parsing lets texts through that are no Unicode, and reading such a text would fail wherever it is read.</summary>
    /// <exception cref="InvalidOperationException">A name or text is no Unicode.</exception>
    private static void RequireUnicode(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    RequireUnicode(item);
                break;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    _ = property.Name;
                    RequireUnicode(property.Value);
                }

                break;
        }
    }

    private static string OneOf<T>()
        where T : struct, Enum => $"one of {string.Join(", ", WireNames<T>.Values.Keys)}";

    private static bool TryLong(JsonElement element, out long value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out value);
    }

    private static bool TryInt(JsonElement element, out int value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out value);
    }

    private static bool TryFlag(JsonElement element, out bool value)
    {
        value = element.ValueKind == JsonValueKind.True;
        return element.ValueKind is JsonValueKind.True or JsonValueKind.False;
    }

    private static bool TryText(JsonElement element, out string value)
    {
        value = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
        return element.ValueKind == JsonValueKind.String;
    }

    private static bool TryId(JsonElement element, out Guid value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.String && Guid.TryParseExact(element.GetString(), "D", out value);
    }

    private static bool TryChoice<T>(JsonElement element, out T value)
        where T : struct, Enum
    {
        value = default;
        return element.ValueKind == JsonValueKind.String && WireNames<T>.Values.TryGetValue(element.GetString()!, out value);
    }

    private static bool TryObject(JsonElement element, out JsonElement value)
    {
        value = element;
        return element.ValueKind == JsonValueKind.Object;
    }

    private JsonElement? Find(string name) =>
        _object.TryGetProperty(name, out var element) && element.ValueKind != JsonValueKind.Null ? element : null;

    private T? Read<T>(string name, string rule, Reader<T> read)
        where T : struct
    {
        if (Find(name) is not { } element)
            return null;
        if (read(element, out var value))
            return value;
        Refuse(name, rule);
        return null;
    }

    private IReadOnlyList<T> Items<T>(string name, string rule, Reader<T> read)
    {
        if (Find(name) is not { } list)
        {
            Refuse(name, "is required");
            return [];
        }

        var items = new List<T>();
        if (list.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in list.EnumerateArray())
            {
                if (read(element, out var item))
                    items.Add(item);
            }

            if (items.Count == list.GetArrayLength())
                return items;
        }

        Refuse(name, rule);
        return [];
    }

    /// <summary>Notes a required value that is absent; one that is wrong has been noted already.</summary>
    private T? Require<T>(string name, T? value)
    {
        if (!Has(name))
            Refuse(name, "is required");
        return value;
    }
}
