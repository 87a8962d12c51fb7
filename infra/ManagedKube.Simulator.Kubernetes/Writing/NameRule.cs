using System.Text.RegularExpressions;

namespace ManagedKube.Simulator.Kubernetes.Writing;

/// <summary>What names of a kind may look like.</summary>
internal sealed partial class NameRule
{
    /// <summary>Labels with dots between: RFC 1123 subdomains.</summary>
    public static readonly NameRule Subdomain = new(name => SubdomainPattern().IsMatch(name), 253,
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')");

    /// <summary>RFC 1123 labels.</summary>
    public static readonly NameRule Label = new(name => LabelPattern().IsMatch(name), 63,
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')");

    /// <summary>RFC 1035 labels, which begin with a letter.</summary>
    public static readonly NameRule Service = new(name => ServicePattern().IsMatch(name), 63,
        "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')");

    /// <summary>Anything that can stand in a path.</summary>
    public static readonly NameRule PathSegment = new(name => name is not ("." or "..") && !name.Contains('/', StringComparison.Ordinal) && !name.Contains('%', StringComparison.Ordinal), 253,
        "may not be '.' or '..' and may not contain '/' or '%'");

    private readonly Func<string, bool> _holds;
    private readonly int _longest;
    private readonly string _text;

    private NameRule(Func<string, bool> holds, int longest, string text)
    {
        _holds = holds;
        _longest = longest;
        _text = text;
    }

    /// <summary>What is wrong with a name; null for nothing.</summary>
    public string? Check(string name) => name.Length > _longest ? $"must be no more than {_longest} bytes" : _holds(name) ? null : _text;

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")]
    private static partial Regex SubdomainPattern();

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"^[a-z]([-a-z0-9]*[a-z0-9])?$")]
    private static partial Regex ServicePattern();
}
