using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>The differences of two configurations as a unified diff. Secrets show in it, as they do on a real node.</summary>
internal static class ConfigurationDiff
{
    private const int Context = 3;

    /// <summary>The diff; empty when both say the same.</summary>
    public static string Of(string before, string after)
    {
        var (left, right) = (Lines(before), Lines(after));
        var edits = Edits(left, right);
        if (edits.All(edit => edit.Mark == ' '))
            return "";
        var text = new StringBuilder("--- a\n+++ b\n");
        foreach (var (start, end) in Hunks(edits))
            AppendHunk(text, edits, start, end);
        return text.ToString();
    }

    private static string[] Lines(string text)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException)
        {
            return text.TrimEnd('\n').Split('\n');
        }

        var writer = new StringWriter { NewLine = "\n" };
        yaml.Save(writer, assignAnchors: false);
        return writer.ToString().TrimEnd('.', '\n').Split('\n');
    }

    private static List<(char Mark, string Line)> Edits(string[] left, string[] right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var edits = new List<(char Mark, string Line)>();
        var (x, y) = (0, 0);
        while (x < left.Length || y < right.Length)
        {
            if (x < left.Length && y < right.Length && left[x] == right[y])
            {
                edits.Add((' ', left[x++]));
                y++;
            }
            else if (y == right.Length || (x < left.Length && common[x + 1, y] >= common[x, y + 1]))
            {
                edits.Add(('-', left[x++]));
            }
            else
            {
                edits.Add(('+', right[y++]));
            }
        }

        return edits;
    }

    private static IEnumerable<(int Start, int End)> Hunks(List<(char Mark, string Line)> edits)
    {
        var (start, end) = (-1, -1);
        for (var index = 0; index < edits.Count; index++)
        {
            if (edits[index].Mark == ' ')
                continue;
            if (start >= 0 && index - Context > end)
            {
                yield return (start, end);
                start = -1;
            }

            if (start < 0)
                start = Math.Max(0, index - Context);
            end = Math.Min(edits.Count, index + Context + 1);
        }

        yield return (start, end);
    }

    private static void AppendHunk(StringBuilder text, List<(char Mark, string Line)> edits, int start, int end)
    {
        var left = edits.Take(start).Count(edit => edit.Mark != '+');
        var right = edits.Take(start).Count(edit => edit.Mark != '-');
        var hunk = edits.GetRange(start, end - start);
        text.Append($"@@ -{left + 1},{hunk.Count(edit => edit.Mark != '+')} +{right + 1},{hunk.Count(edit => edit.Mark != '-')} @@\n");
        foreach (var (mark, line) in hunk)
            text.Append(mark).Append(line).Append('\n');
    }
}
