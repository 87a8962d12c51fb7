using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Types;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Reads objects of the built-in kinds in their binary form, which some clients send. Answers are always JSON.</summary>
internal static class ProtobufBody
{
    private static readonly Dictionary<string, string> Others = new()
    {
        ["DeleteOptions"] = "meta.v1.DeleteOptions",
        ["Eviction"] = "policy.v1.Eviction",
        ["Scale"] = "autoscaling.v1.Scale",
        ["TokenRequest"] = "authentication.v1.TokenRequest",
    };

    public static bool Is(ReadOnlySpan<byte> body) => body.StartsWith("k8s\0"u8);

    /// <exception cref="ApiException">It is of a kind that has no binary form here, or damaged.</exception>
    public static JsonObject Read(byte[] body)
    {
        try
        {
            var envelope = Fields(body.AsMemory(4)).ToLookup(field => field.Number, field => field.Value);
            var header = Fields(envelope[1].First()).ToDictionary(field => field.Number, field => Encoding.UTF8.GetString(field.Value.Span));
            var (version, kind) = (header.GetValueOrDefault(1, string.Empty), header.GetValueOrDefault(2, string.Empty));
            var type = BuiltInResources.All.FirstOrDefault(resource => resource.Kind == kind && resource.ApiVersion == version)?.Type
                ?? (Others.TryGetValue(kind, out var name) ? BuiltInTypes.Get(name) : throw ApiException.UnsupportedMediaType(RequestBody.Supported));
            var json = new JsonObject { ["apiVersion"] = version, ["kind"] = kind };
            ReadInto(json, envelope[2].FirstOrDefault(), type, string.Empty);
            return json;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw ApiException.BadRequest($"the object provided is unrecognized (must be of type protobuf): {e.Message}");
        }
    }

    private static void ReadInto(JsonObject target, ReadOnlyMemory<byte> message, FieldType type, string prefix)
    {
        foreach (var (number, value, varint) in Fields(message))
        {
            var path = $"{prefix}{number}";
            var (name, wire) = type.Wire.FirstOrDefault(field => field.Value.Path == path);
            if (name is not null)
                Set(target, name, Value(value, varint, type.Fields[name], wire), type.Fields[name], wire);
            else if (type.Wire.Values.Any(field => field.Path.StartsWith(path + ".", StringComparison.Ordinal)))
                ReadInto(target, value, type, path + ".");
        }
    }

    private static void Set(JsonObject target, string name, JsonNode? value, FieldType type, WireField wire)
    {
        if (value is null || (wire.DropsEmpty && IsEmpty(value)))
            return;
        if (type.Kind == FieldKind.List)
        {
            if (target[name] is not JsonArray items)
                target[name] = items = [];
            items.Add(value);
        }
        else if (type.Kind == FieldKind.Map)
        {
            foreach (var (key, item) in (JsonObject)value)
                target.Child(name)[key] = item?.DeepClone();
        }
        else
        {
            target[name] = value;
        }
    }

    private static JsonNode? Value(ReadOnlyMemory<byte> bytes, ulong varint, FieldType type, WireField wire) => type.Kind switch
    {
        FieldKind.List => Value(bytes, varint, type.Element, wire with { IsBytes = false }),
        FieldKind.Map => Entry(bytes, type.Element, wire),
        FieldKind.String => wire.IsBytes ? Convert.ToBase64String(bytes.Span) : Encoding.UTF8.GetString(bytes.Span),
        FieldKind.Number => (long)varint,
        FieldKind.Boolean => varint != 0,
        FieldKind.Quantity => Fields(bytes).Select(field => Encoding.UTF8.GetString(field.Value.Span)).FirstOrDefault(),
        FieldKind.Time => Time(bytes),
        FieldKind.IntOrString => IntOrString(bytes),
        FieldKind.Struct => Structure(bytes, type),
        _ => Fields(bytes)
            .Where(field => field.Value.Span is [(byte)'{' or (byte)'[' or (byte)'"', ..])
            .Select(field => JsonNode.Parse(field.Value.Span))
            .FirstOrDefault(),
    };

    private static JsonObject Structure(ReadOnlyMemory<byte> bytes, FieldType type)
    {
        var json = new JsonObject();
        ReadInto(json, bytes, type, string.Empty);
        return json;
    }

    private static JsonObject Entry(ReadOnlyMemory<byte> bytes, FieldType element, WireField wire)
    {
        var (key, value) = (string.Empty, default(JsonNode));
        foreach (var field in Fields(bytes))
        {
            if (field.Number == 1)
                key = Encoding.UTF8.GetString(field.Value.Span);
            else
                value = Value(field.Value, field.Varint, element, wire);
        }

        return new JsonObject { [key] = value ?? "" };
    }

    private static JsonNode? Time(ReadOnlyMemory<byte> bytes)
    {
        var parts = Fields(bytes).ToDictionary(field => field.Number, field => (long)field.Varint);
        return parts.TryGetValue(1, out var seconds) ? ObjectNodes.Time(DateTimeOffset.FromUnixTimeSeconds(seconds)) : null;
    }

    private static JsonNode? IntOrString(ReadOnlyMemory<byte> bytes)
    {
        var parts = Fields(bytes).ToDictionary(field => field.Number);
        var isText = parts.TryGetValue(1, out var kind) && kind.Varint == 1;
        if (isText)
            return parts.TryGetValue(3, out var text) ? Encoding.UTF8.GetString(text.Value.Span) : "";
        return parts.TryGetValue(2, out var number) ? (long)number.Varint : 0;
    }

    private static bool IsEmpty(JsonNode value) => value switch
    {
        JsonObject fields => fields.Count == 0,
        JsonValue plain => plain.ToJsonString() is "\"\"" or "0" or "false",
        _ => false,
    };

    /// <summary>The fields of a message: length-delimited ones with their bytes, others with their number.</summary>
    private static List<(int Number, ReadOnlyMemory<byte> Value, ulong Varint)> Fields(ReadOnlyMemory<byte> message)
    {
        var fields = new List<(int, ReadOnlyMemory<byte>, ulong)>();
        var at = 0;
        while (at < message.Length)
        {
            var tag = Varint(message.Span, ref at);
            var number = (int)(tag >> 3);
            switch (tag & 7)
            {
                case 0:
                    fields.Add((number, default, Varint(message.Span, ref at)));
                    break;
                case 1:
                    fields.Add((number, default, BinaryPrimitives.ReadUInt64LittleEndian(message.Span[at..])));
                    at += 8;
                    break;
                case 2:
                    var length = (int)Varint(message.Span, ref at);
                    fields.Add((number, message.Slice(at, length), 0));
                    at += length;
                    break;
                case 5:
                    fields.Add((number, default, BinaryPrimitives.ReadUInt32LittleEndian(message.Span[at..])));
                    at += 4;
                    break;
                default:
                    throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"wire type {tag & 7} at byte {at}"));
            }
        }

        return fields;
    }

    private static ulong Varint(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var current = bytes[at++];
            value |= (ulong)(current & 0x7f) << shift;
            if ((current & 0x80) == 0)
                return value;
        }
    }
}
