using System.Globalization;
using System.Text;

namespace ManagedKube.Cli.Display.Text;

/// <summary>Makes foreign text harmless: no control character of it may drive the terminal or the reading direction.</summary>
internal static class Printable
{
    /// <summary>The text on one line.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(IsHarmful))
            return text;
        var clean = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => clean.Append("\\n"),
                '\r' => clean.Append("\\r"),
                '\t' => clean.Append("\\t"),
                _ when IsHarmful(c) => clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => clean.Append(c),
            };
        }
        return clean.ToString();
    }

    /// <summary>The lines of a text, without empty ones at its ends.</summary>
    public static IEnumerable<string> Lines(string text) =>
        text.Trim('\r', '\n').Split('\n').Select(line => OneLine(line.TrimEnd('\r').Replace("\t", "    ")));

    private static bool IsHarmful(char c) =>
        char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
