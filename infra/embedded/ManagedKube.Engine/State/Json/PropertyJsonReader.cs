using System.Buffers.Binary;
using System.Text.Json;
using ManagedKube.Engine.Secrets;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.State.Json;

/// <summary>Reads property values from state files.</summary>
/// <param name="secrets">Decrypts.</param>
/// <param name="owner">Whose properties they are.</param>
internal sealed class PropertyJsonReader(SecretTexts secrets, string owner)
{
    /// <exception cref="FormatException">A special value is malformed.</exception>
    /// <exception cref="SecretsException">A secret cannot be decrypted.</exception>
    public PropertyMap ReadMap(JsonElement json) => ReadMap(json, insideSecret: false);

    /// <exception cref="FormatException">A special value is malformed.</exception>
    /// <exception cref="SecretsException">A secret cannot be decrypted.</exception>
    public PropertyValue Read(JsonElement json) => Read(json, insideSecret: false);

    private PropertyMap ReadMap(JsonElement json, bool insideSecret) =>
        PropertyMap.From(json.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Read(member.Value, insideSecret))));

    private PropertyValue Read(JsonElement json, bool insideSecret) => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.String => json.GetString() is { } text && Signatures.IsUnknown(text) ? UnknownValue.Instance : json.GetString()!,
        JsonValueKind.Array => new ArrayValue([.. json.EnumerateArray().Select(item => Read(item, insideSecret))]),
        JsonValueKind.Object => ReadObject(json, insideSecret),
        _ => NullValue.Instance,
    };

    private PropertyValue ReadObject(JsonElement json, bool insideSecret)
    {
        if (Text(json, Signatures.Key) is not { } signature)
            return ReadMap(json, insideSecret);
        return signature switch
        {
            Signatures.Secret => ReadSecret(json, insideSecret),
            Signatures.ResourceReference => new ResourceReferenceValue(
                Urn.Parse(Text(json, "urn") ?? ""),
                json.TryGetProperty("id", out var id) ? Read(id, insideSecret) : null,
                Text(json, "packageVersion") ?? ""),
            Signatures.Asset => new AssetValue(Text(json, "hash") ?? "", Text(json, "text"), Text(json, "path"), Text(json, "uri")),
            Signatures.Archive => new ArchiveValue(
                Text(json, "hash") ?? "",
                json.TryGetProperty("assets", out var assets) ? ReadMap(assets, insideSecret) : null,
                Text(json, "path"),
                Text(json, "uri")),
            Signatures.ByteString => new ByteStringValue([.. Convert.FromBase64String(Text(json, "value") ?? "")]),
            Signatures.Float => BinaryPrimitives.ReadDoubleBigEndian(Convert.FromHexString(Text(json, "value") ?? "")),
            _ => throw new FormatException($"a property value has the unknown signature '{signature}'"),
        };
    }

    private PropertyValue ReadSecret(JsonElement json, bool insideSecret)
    {
        var plaintext = (Text(json, "plaintext"), Text(json, "ciphertext")) switch
        {
            ({ } text, null) => text,
            (null, { } text) => insideSecret ? text : secrets.Decrypt(owner, text),
            _ => throw new FormatException("a secret has neither 'ciphertext' nor 'plaintext', or both"),
        };
        using var content = JsonDocument.Parse(plaintext, StateJson.ReaderOptions);
        return Read(content.RootElement, insideSecret: true).AsSecret();
    }

    private static string? Text(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
