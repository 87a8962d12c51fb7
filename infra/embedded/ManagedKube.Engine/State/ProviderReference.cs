using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.State;

/// <summary>Names a provider resource as entries and requests do: <c>URN::ID</c>; the id of one that is not made yet is unknown.</summary>
public sealed record ProviderReference(Urn Urn, string Id)
{
    private const string Separator = "::";

    /// <summary>The reference of a provider that may not be made yet.</summary>
    public static ProviderReference For(Urn urn, string id) => new(urn, id.Length > 0 ? id : Signatures.Unknown);

    /// <summary>Reads a reference.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static ProviderReference Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"'{text}' is not a provider reference (URN::ID).");

    /// <summary>Reads a reference; null when the text is none.</summary>
    public static ProviderReference? TryParse(string text)
    {
        var at = text.LastIndexOf(Separator, StringComparison.Ordinal);
        return at > 0 && Urn.TryParse(text[..at], out var urn) ? new ProviderReference(urn, text[(at + Separator.Length)..]) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Urn.Text + Separator + Id;
}
