using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Engine.Projects.Editing;

/// <summary>Scalars as they are written into YAML files.</summary>
internal static partial class YamlText
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text, in quotes where it would be taken for something else without them.</summary>
    public static string Text(string value) =>
        PlainPattern().IsMatch(value) && YamlScalars.Resolve(new YamlScalarNode(value) { Style = ScalarStyle.Plain }) == (YamlScalarKind.Text, value)
            ? value
            : JsonSerializer.Serialize(value, Relaxed);

    /// <summary>A truth value or whole number as such, else a text.</summary>
    public static string Typed(string value) => value is "true" or "false" || NumberPattern().IsMatch(value) ? value : Text(value);

    [GeneratedRegex(@"\A[A-Za-z0-9_./]([A-Za-z0-9_./+@=-]|:(?=[A-Za-z0-9_./+@=-])|[ ](?=[A-Za-z0-9_./+@=(-]))*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainPattern();

    [GeneratedRegex(@"\A(0|-?[1-9][0-9]{0,15})\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}
