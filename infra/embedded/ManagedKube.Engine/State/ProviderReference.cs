using Pulumi.Protocol;

namespace ManagedKube.Engine.State;

/// <summary>Names a provider resource: <c>URN::ID</c>.</summary>
public readonly record struct ProviderReference(Urn Urn, string Id)
{
    private const string Separator = "::";

    /// <summary>Reads a reference; false when the text is none.</summary>
    public static bool TryParse(string text, out ProviderReference reference)
    {
        reference = default;
        var at = text.LastIndexOf(Separator, StringComparison.Ordinal);
        if (at < 0 || !Urn.TryParse(text[..at], out var urn))
            return false;
        reference = new ProviderReference(urn, text[(at + Separator.Length)..]);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Urn}{Separator}{Id}";
}
