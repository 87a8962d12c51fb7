using System.Text;

namespace ManagedKube.Tests;

/// <summary>The lines that two texts do not share, each below the type it is in.</summary>
internal static class LineDifference
{
    public static string Of(string old, string current)
    {
        var (before, after) = (old.Split('\n'), current.Split('\n'));
        var common = CommonLengths(before, after);
        var text = new StringBuilder();
        var (i, j, type, told) = (0, 0, "", "");
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                type = Type(after[j]) ?? type;
                (i, j) = (i + 1, j + 1);
                continue;
            }

            if (told != type)
                text.Append("  ").AppendLine(told = type);
            if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
                text.Append('-').AppendLine(before[i++]);
            else
                text.Append('+').AppendLine(after[j++]);
        }

        return text.ToString();
    }

    private static string? Type(string line) => line.Contains(" class ", StringComparison.Ordinal) ? line.Trim() : null;

    /// <summary>How many lines the rests of both texts have in common, in order.</summary>
    private static int[,] CommonLengths(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}
