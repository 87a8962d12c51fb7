using System.Text.RegularExpressions;

namespace ManagedKube.Model.Validation;

/// <summary>Tells texts that are likely to hold a secret.</summary>
internal static partial class SecretText
{
    /// <summary>Whether <paramref name="text"/> holds a private key, a well-known kind of token, or a password that is called so.</summary>
    public static bool IsLikely(string? text) => text is not null && Pattern().IsMatch(text);

    // Private keys; tokens of AWS, GitHub, GitLab, Slack and JWT; credentials in an address; and values that are called secrets.
    [GeneratedRegex(
        @"-----BEGIN [A-Z ]*PRIVATE KEY-----"
        + @"|\b(AKIA|ASIA)[A-Z0-9]{16}\b"
        + @"|\b(gh[pousr]_|github_pat_|glpat-|xox[abprs]-)[A-Za-z0-9_-]{10,}"
        + @"|\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}"
        + @"|://[^/\s:@]+:[^/\s@]+@"
        + @"|(passw(or)?d|passwort|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)[\w-]*\s*[=:]\s*\S",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
