using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>Names a provider resource as entries and requests do: <c>URN::ID</c>; the id of one that is not made yet is unknown.</summary>
internal sealed record ProviderReference(Urn Urn, string Id)
{
    private const string Separator = "::";

    public static ProviderReference For(Urn urn, string id) => new(urn, id.Length > 0 ? id : Signatures.Unknown);

    /// <exception cref="FormatException">The text is no provider reference.</exception>
    public static ProviderReference Parse(string text)
    {
        var at = text.LastIndexOf(Separator, StringComparison.Ordinal);
        return at > 0 ? new ProviderReference(Urn.Parse(text[..at]), text[(at + Separator.Length)..]) : throw new FormatException($"'{text}' is not a provider reference (URN::ID).");
    }

    public override string ToString() => Urn.Text + Separator + Id;
}
