using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ManagedKube.Engine.Secrets;
using YamlDotNet.Core;
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
        YamlScalarNode scalar => new ConfigValue(scalar.Value ?? ""),
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
                foreach (var (key, value) in map.Children)
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

    // The types of plain scalars are those of YAML 1.2's core schema.
    private static void WriteScalar(Utf8JsonWriter json, YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style is not ScalarStyle.Plain)
            json.WriteStringValue(text);
        else if (text is "" or "~" or "null" or "Null" or "NULL")
            json.WriteNullValue();
        else if (text is "true" or "True" or "TRUE")
            json.WriteBooleanValue(true);
        else if (text is "false" or "False" or "FALSE")
            json.WriteBooleanValue(false);
        else if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
            json.WriteNumberValue(integer);
        else if (IsDecimal(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(text);
    }

    private static bool IsDecimal(string text) => text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is '.' or 'e' or 'E' or '+' or '-');

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
