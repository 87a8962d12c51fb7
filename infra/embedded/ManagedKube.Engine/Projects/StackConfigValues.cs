using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ManagedKube.Engine.Secrets;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Engine.Projects;

/// <summary>Turns the YAML of configuration values into the texts that a program gets.</summary>
internal sealed class StackConfigValues(YamlFile yaml, Func<string, string> decrypt)
{
    private const string Secure = "secure";

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static bool HoldsSecret(YamlNode node) => node switch
    {
        YamlMappingNode map => IsSecret(map, out _) || map.Children.Values.Any(HoldsSecret),
        YamlSequenceNode list => list.Children.Any(HoldsSecret),
        _ => false,
    };

    /// <exception cref="ProjectException">The value is wrong, or a secret in it cannot be decrypted.</exception>
    public ConfigValue Read(YamlNode node) => node switch
    {
        YamlScalarNode scalar => new ConfigValue(YamlScalars.Resolve(scalar).Text),
        YamlMappingNode map when IsSecret(map, out var ciphertext) => new ConfigValue(Decrypt(map, ciphertext), IsSecret: true),
        _ => new ConfigValue(ReadJson(node), HoldsSecret(node), IsObject: true),
    };

    private static bool IsSecret(YamlMappingNode map, out string ciphertext)
    {
        ciphertext = map.Children.Count == 1 && YamlFile.Find(map, Secure) is YamlScalarNode { Value: { } text } ? text : "";
        return ciphertext.Length > 0;
    }

    private string ReadJson(YamlNode node)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
            Write(json, node);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void Write(Utf8JsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlMappingNode map when IsSecret(map, out var ciphertext):
                json.WriteStringValue(Decrypt(map, ciphertext));
                break;
            case YamlMappingNode map:
                json.WriteStartObject();
                foreach (var (key, value) in map.Children.OrderBy(child => (child.Key as YamlScalarNode)?.Value, StringComparer.Ordinal))
                {
                    json.WritePropertyName(key is YamlScalarNode { Value: { } name } ? name : throw yaml.Error(key, "a key must be a text."));
                    Write(json, value);
                }
                json.WriteEndObject();
                break;
            case YamlSequenceNode list:
                json.WriteStartArray();
                foreach (var item in list.Children)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case YamlScalarNode scalar:
                WriteScalar(json, scalar);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, YamlScalarNode scalar)
    {
        var (kind, text) = YamlScalars.Resolve(scalar);
        switch (kind)
        {
            case YamlScalarKind.Null:
                json.WriteNullValue();
                break;
            case YamlScalarKind.Text:
                json.WriteStringValue(text);
                break;
            default:
                json.WriteRawValue(text, skipInputValidation: true);
                break;
        }
    }

    private string Decrypt(YamlNode node, string ciphertext)
    {
        try
        {
            return decrypt(ciphertext);
        }
        catch (SecretsException e)
        {
            throw new ProjectException(yaml.Error(node, e.Message).Message, e);
        }
    }
}
