using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>What is special about the kind <c>Secret</c>: its data is secret, and may be given in clear or in base64.</summary>
internal static class SecretObjects
{
    private const string Data = "data";
    private const string StringData = "stringData";

    public static bool Is(KindReference? kind) => kind is { Group: "", Kind: "Secret" };

    /// <summary>The properties with their data marked.</summary>
    public static PropertyMap Marked(PropertyMap properties) => properties.Select((name, value) =>
        name is Data or StringData && value is not (SecretValue or NullValue) ? value.AsSecret() : value);

    /// <summary>
    /// The object as it is applied. The API knows <c>stringData</c> only as a way to write <c>data</c>, so a value that is dropped from it
    /// would stay; in <c>data</c> it is owned like any other field.
    /// </summary>
    public static JsonObject Encoded(JsonObject wanted)
    {
        if (wanted.Map(StringData) is not { } texts)
            return wanted;
        var data = wanted.Map(Data) ?? [];
        foreach (var (key, value) in texts)
            data[key] = Convert.ToBase64String(Encoding.UTF8.GetBytes((string?)value ?? ""));
        wanted.Remove(StringData);
        wanted[Data] = data;
        return wanted;
    }

    /// <summary>The live object with its data also in clear, to be compared with inputs in clear.</summary>
    public static JsonObject Decoded(JsonObject live)
    {
        if (live.Map(Data) is not { } data)
            return live;
        var result = (JsonObject)live.DeepClone();
        var texts = new JsonObject();
        foreach (var (key, _) in data)
            if (data.Text(key) is { } value && TryDecode(value) is { } text)
                texts[key] = text;
        result[StringData] = texts;
        return result;
    }

    private static string? TryDecode(string value)
    {
        var bytes = new byte[value.Length];
        return Convert.TryFromBase64String(value, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
