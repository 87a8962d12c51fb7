using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Targeting;

/// <summary>
/// A choice of resources by URN, with Pulumi's wildcards: <c>*</c> stands for anything within one part (no <c>:</c>), <c>**</c>
/// for anything at all.
/// </summary>
public sealed class UrnPatterns
{
    private const string AnyPart = "*";
    private const string Anything = "**";

    private readonly ImmutableArray<Regex> _wildcards;

    private UrnPatterns(IReadOnlyCollection<string> texts)
    {
        Texts = [.. texts];
        var (patterns, literals) = (texts.Where(HasWildcard).ToList(), texts.Where(text => !HasWildcard(text)));
        Literals = [.. literals.Select(Urn.Parse)];
        _wildcards = [.. patterns.Select(ToRegex)];
    }

    /// <summary>The choice of nothing.</summary>
    public static UrnPatterns None { get; } = new([]);

    /// <summary>URNs and patterns as they were given.</summary>
    public ImmutableArray<string> Texts { get; }

    /// <summary>The URNs without wildcards.</summary>
    public ImmutableHashSet<Urn> Literals { get; }

    /// <summary>Whether nothing was chosen.</summary>
    public bool IsEmpty => Literals.IsEmpty && _wildcards.IsEmpty;

    /// <summary>Reads a choice.</summary>
    /// <exception cref="FormatException">A text is neither a URN nor has a wildcard.</exception>
    public static UrnPatterns Parse(params IReadOnlyCollection<string> texts) => texts.Count == 0 ? None : new UrnPatterns(texts);

    /// <summary>Whether a text has a wildcard, and need not be a whole URN therefore.</summary>
    public static bool HasWildcard(string text) => text.Contains(AnyPart, StringComparison.Ordinal);

    /// <summary>Whether a resource is chosen.</summary>
    public bool Contains(Urn urn) => Literals.Contains(urn) || _wildcards.Any(wildcard => wildcard.IsMatch(urn.Text));

    private static Regex ToRegex(string pattern)
    {
        var sections = pattern.Split(Anything).Select(section => string.Join("[^:]*", section.Split(AnyPart).Select(Regex.Escape)));
        return new Regex($@"\A{string.Join(".*", sections)}\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }
}
