using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using ManagedKube.Engine.Secrets;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.State.Json;

/// <summary>Writes property values as state files hold them.</summary>
/// <param name="secrets">Encrypts; null writes secrets in clear, for an export that was asked for so.</param>
/// <param name="owner">Whose properties they are.</param>
internal sealed class PropertyJsonWriter(SecretTexts? secrets, string owner)
{
    public void Write(Utf8JsonWriter json, PropertyMap map) => WriteMap(json, map, insideSecret: false);

    public void Write(Utf8JsonWriter json, PropertyValue value) => WriteValue(json, value, insideSecret: false);

    private void WriteMap(Utf8JsonWriter json, PropertyMap map, bool insideSecret)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            WriteValue(json, value, insideSecret);
        }
        json.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter json, PropertyValue value, bool insideSecret)
    {
        switch (value)
        {
            case NullValue: json.WriteNullValue(); break;
            case BoolValue v: json.WriteBooleanValue(v.Value); break;
            case NumberValue v: WriteNumber(json, v.Value); break;
            case StringValue v: json.WriteStringValue(v.Value); break;
            case UnknownValue: json.WriteStringValue(Signatures.Unknown); break;
            case ArrayValue v: WriteArray(json, v, insideSecret); break;
            case ObjectValue v: WriteMap(json, v.Properties, insideSecret); break;
            case SecretValue v: WriteSecret(json, v, insideSecret); break;
            case OutputValue v: WriteValue(json, v.Secret ? (v.Value ?? UnknownValue.Instance).AsSecret() : v.Value ?? UnknownValue.Instance, insideSecret); break;
            case ResourceReferenceValue v: WriteReference(json, v, insideSecret); break;
            case AssetValue v: WriteSpecial(json, Signatures.Asset, ("hash", v.Hash), ("text", v.Text), ("path", v.Path), ("uri", v.Uri)); break;
            case ArchiveValue v: WriteArchive(json, v, insideSecret); break;
            case ByteStringValue v: WriteSpecial(json, Signatures.ByteString, ("value", Convert.ToBase64String(v.Value.AsSpan()))); break;
        }
    }

    private void WriteArray(Utf8JsonWriter json, ArrayValue array, bool insideSecret)
    {
        json.WriteStartArray();
        foreach (var item in array.Items)
            WriteValue(json, item, insideSecret);
        json.WriteEndArray();
    }

    private void WriteSecret(Utf8JsonWriter json, SecretValue secret, bool insideSecret)
    {
        var plaintext = PlainText(secret.Value);
        // What is inside a secret is encrypted with it and not once more.
        if (secrets is null)
            WriteSpecial(json, Signatures.Secret, ("plaintext", plaintext));
        else
            WriteSpecial(json, Signatures.Secret, ("ciphertext", insideSecret ? plaintext : secrets.Encrypt(owner, plaintext)));
    }

    private string PlainText(PropertyValue value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, StateJson.WriterOptions))
            WriteValue(json, value, insideSecret: true);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private void WriteReference(Utf8JsonWriter json, ResourceReferenceValue reference, bool insideSecret)
    {
        json.WriteStartObject();
        json.WriteString(Signatures.Key, Signatures.ResourceReference);
        json.WriteString("urn", reference.Urn.Text);
        if (reference.Id is not null)
        {
            json.WritePropertyName("id");
            WriteValue(json, reference.Id, insideSecret);
        }
        if (reference.PackageVersion.Length > 0)
            json.WriteString("packageVersion", reference.PackageVersion);
        json.WriteEndObject();
    }

    private void WriteArchive(Utf8JsonWriter json, ArchiveValue archive, bool insideSecret)
    {
        json.WriteStartObject();
        json.WriteString(Signatures.Key, Signatures.Archive);
        if (archive.Hash.Length > 0)
            json.WriteString("hash", archive.Hash);
        if (archive.Assets is not null)
        {
            json.WritePropertyName("assets");
            WriteMap(json, archive.Assets, insideSecret);
        }
        if (archive.Path is not null)
            json.WriteString("path", archive.Path);
        if (archive.Uri is not null)
            json.WriteString("uri", archive.Uri);
        json.WriteEndObject();
    }

    private static void WriteSpecial(Utf8JsonWriter json, string signature, params (string Key, string? Text)[] members)
    {
        json.WriteStartObject();
        json.WriteString(Signatures.Key, signature);
        foreach (var (key, text) in members)
            if (text is not null && (key != "hash" || text.Length > 0))
                json.WriteString(key, text);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, double value)
    {
        if (!double.IsFinite(value))
        {
            Span<byte> bits = stackalloc byte[sizeof(double)];
            BinaryPrimitives.WriteDoubleBigEndian(bits, value);
            WriteSpecial(json, Signatures.Float, ("value", Convert.ToHexStringLower(bits)));
        }
        else
        {
            json.WriteRawValue(GoNumber.Format(value), skipInputValidation: true);
        }
    }
}
