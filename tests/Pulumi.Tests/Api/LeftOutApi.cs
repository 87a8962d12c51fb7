using System.Text.RegularExpressions;

namespace Pulumi.Tests.Api;

/// <summary>A namespace, type or member that the documentation says is left out.</summary>
internal sealed partial record LeftOutApi(string Name)
{
    /// <summary>Reads the rows of the documentation's table, which begin with a name in code quotes.</summary>
    public static IReadOnlyList<LeftOutApi> ReadAll(IEnumerable<string> documentation)
        => [.. documentation.Select(line => Row().Match(line)).Where(match => match.Success).Select(match => new LeftOutApi(match.Groups[1].Value))];

    /// <summary>Whether a line of <see cref="ApiLines"/> is the named thing or inside it.</summary>
    public bool Covers(string line)
    {
        var (scope, declaration) = line.Split(": ", 2) is [var first, var second] ? (first, second) : ("", line);
        return scope == Name
            || scope.StartsWith(Name + ".", StringComparison.Ordinal)
            || (Name.StartsWith(scope + ".", StringComparison.Ordinal) && declaration.Contains($" {Name[(scope.Length + 1)..]}(", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\| `(Pulumi\.[\w.]+)` \|")]
    private static partial Regex Row();
}
