using System.Reflection;
using PublicApiGenerator;

namespace Pulumi.Tests.Api;

/// <summary>The public API of an assembly as one line per type and member, each with its full signature.</summary>
internal static class ApiLines
{
    public static IReadOnlyList<string> Of(Assembly assembly)
    {
        var text = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        var lines = new List<string>();
        var scopes = new Stack<string>();
        var pending = "";
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '['))
        {
            switch (line)
            {
                case "{":
                    scopes.Push(NameOf(pending));
                    break;
                case "}":
                    scopes.Pop();
                    break;
                default:
                    pending = line;
                    if (!line.StartsWith("namespace ", StringComparison.Ordinal))
                        lines.Add($"{string.Join('.', scopes.Reverse())}: {line}");
                    break;
            }
        }

        return lines;
    }

    /// <summary>The name that a declaration gives to what is inside its braces.</summary>
    private static string NameOf(string declaration)
    {
        var words = declaration.Split(" : ")[0].Split(" where ")[0];
        foreach (var keyword in new[] { "namespace ", "class ", "struct ", "interface ", "enum " })
        {
            var index = words.IndexOf(keyword, StringComparison.Ordinal);
            if (index >= 0)
                return words[(index + keyword.Length)..];
        }

        return words;
    }
}
