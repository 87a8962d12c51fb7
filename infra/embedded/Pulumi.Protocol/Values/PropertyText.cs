using System.Globalization;
using System.Text;

namespace Pulumi.Protocol.Values;

/// <summary>Renders values for people: compact, secrets masked, unknowns as such.</summary>
public static class PropertyText
{
    /// <summary>What stands for a secret.</summary>
    public const string SecretMask = "[secret]";

    /// <summary>What stands for a value that is not known yet.</summary>
    public const string Unknown = "[unknown]";

    /// <summary>Renders a value as JSON-like text on one line.</summary>
    public static string Render(PropertyValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>Renders a map as JSON-like text on one line.</summary>
    public static string Render(PropertyMap map)
    {
        var text = new StringBuilder();
        AppendMap(text, map);
        return text.ToString();
    }

    private static void Append(StringBuilder text, PropertyValue value)
    {
        switch (value)
        {
            case NullValue: text.Append("null"); break;
            case BoolValue b: text.Append(b.Value ? "true" : "false"); break;
            case NumberValue n: text.Append(n.Value.ToString("R", CultureInfo.InvariantCulture)); break;
            case StringValue s: AppendEscaped(text.Append('"'), s.Value).Append('"'); break;
            case ByteStringValue b: text.Append(CultureInfo.InvariantCulture, $"[{b.Value.Length} bytes]"); break;
            case SecretValue: text.Append(SecretMask); break;
            case OutputValue { Secret: true }: text.Append(SecretMask); break;
            case OutputValue o: Append(text, o.Value ?? UnknownValue.Instance); break;
            case UnknownValue: text.Append(Unknown); break;
            case ObjectValue o: AppendMap(text, o.Properties); break;
            case ArrayValue a: AppendArray(text, a); break;
            case ResourceReferenceValue r: AppendEscaped(text, r.Urn.Text); break;
            case AssetValue a: AppendEscaped(text.Append("asset("), a.Path ?? a.Uri ?? Short(a.Hash)).Append(')'); break;
            case ArchiveValue a: AppendEscaped(text.Append("archive("), a.Path ?? a.Uri ?? Short(a.Hash)).Append(')'); break;
        }
    }

    private static void AppendArray(StringBuilder text, ArrayValue array)
    {
        text.Append('[');
        for (var i = 0; i < array.Items.Length; i++)
        {
            if (i > 0)
                text.Append(", ");
            Append(text, array.Items[i]);
        }
        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, PropertyMap map)
    {
        text.Append('{');
        var first = true;
        foreach (var (key, value) in map)
        {
            if (!first)
                text.Append(", ");
            first = false;
            AppendEscaped(text, key).Append(": ");
            Append(text, value);
        }
        text.Append('}');
    }

    // Control characters could drive the terminal that this text is shown on.
    private static StringBuilder AppendEscaped(StringBuilder text, string value)
    {
        foreach (var c in value)
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        return text;
    }

    private static string Short(string hash) => hash.Length > 7 ? hash[..7] : hash;
}
