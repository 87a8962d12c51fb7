using System.Text.RegularExpressions;

namespace ManagedKube.Model.Validation;

/// <summary>Tells texts that are likely to hold a secret.</summary>
internal static partial class SecretText
{
    /// <summary>Whether <paramref name="text"/> holds a private key, a well-known kind of token, or a password that is called so.</summary>
    public static bool IsLikely(string? text) => IsCertain(text) || (text is not null && Called().IsMatch(text));

    /// <summary>Whether <paramref name="text"/> holds a private key or a well-known kind of token.</summary>
    public static bool IsCertain(string? text) => text is not null && Known().IsMatch(text);

    // Private keys; tokens of AWS, GitHub, GitLab, Slack and JWT; credentials in an address.
    [GeneratedRegex(
        @"-----BEGIN [A-Z ]*PRIVATE KEY-----"
        + @"|\b(AKIA|ASIA)[A-Z0-9]{16}\b"
        + @"|\b(gh[pousr]_|github_pat_|glpat-|xox[abprs]-)[A-Za-z0-9_-]{10,}"
        + @"|\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}"
        + @"|://[^/\s:@]+:[^/\s@]+@",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Known();

    [GeneratedRegex(
        @"(passw(or)?d|passwort|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)[\w-]*\s*[=:]\s*\S",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Called();
}
