using System.Text;
using System.Text.RegularExpressions;

namespace ManagedKube.Engine.Providers.Command.Files;

/// <summary>
/// A pattern of paths: <c>*</c> and <c>?</c> stand for characters but <c>/</c>, <c>**</c> for any, <c>[a-z]</c> and <c>[!a-z]</c> for
/// one of a set, <c>{a,b}</c> for alternatives; a backslash takes the special meaning away.
/// </summary>
internal sealed class Glob
{
    private readonly Regex _regex;

    /// <exception cref="FormatException">A bracket is not closed.</exception>
    public Glob(string pattern) => _regex = new Regex($@"\A(?:{Translate(pattern)})\z", RegexOptions.NonBacktracking | RegexOptions.Singleline);

    public bool Matches(string path) => _regex.IsMatch(path);

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*' when i + 1 < pattern.Length && pattern[i + 1] == '*':
                    regex.Append(".*");
                    i++;
                    break;
                case '*': regex.Append("[^/]*"); break;
                case '?': regex.Append("[^/]"); break;
                case '[': i = TranslateSet(pattern, i, regex); break;
                case '{':
                    regex.Append("(?:");
                    depth++;
                    break;
                case '}' when depth > 0:
                    regex.Append(')');
                    depth--;
                    break;
                case ',' when depth > 0: regex.Append('|'); break;
                case '\\' when i + 1 < pattern.Length: regex.Append(Regex.Escape(pattern[++i].ToString())); break;
                case var other: regex.Append(Regex.Escape(other.ToString())); break;
            }
        }
        return depth == 0 ? regex.ToString() : throw new FormatException($"In the pattern '{pattern}' a '{{' is not closed.");
    }

    private static int TranslateSet(string pattern, int start, StringBuilder regex)
    {
        var end = pattern.IndexOf(']', Math.Min(start + 2, pattern.Length));
        if (end < 0)
            throw new FormatException($"In the pattern '{pattern}' a '[' is not closed.");
        var set = pattern[(start + 1)..end];
        var negated = set.StartsWith('!');
        regex.Append(negated ? "[^" : "[");
        foreach (var character in negated ? set[1..] : set)
            regex.Append(character is '-' ? "-" : Regex.Escape(character.ToString()).Replace("]", @"\]", StringComparison.Ordinal));
        regex.Append(']');
        return end;
    }
}
