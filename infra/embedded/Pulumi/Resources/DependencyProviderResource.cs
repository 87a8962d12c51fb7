using ProtocolUrn = Pulumi.Protocol.Urn;

namespace Pulumi;

/// <summary>Stands for a provider of which only the reference is known: its URN and id.</summary>
internal sealed class DependencyProviderResource : ProviderResource
{
    /// <param name="reference">The reference: <c>URN::ID</c>.</param>
    public DependencyProviderResource(string reference)
        : base(PackageOf(reference), reference)
    {
        Urn = KnownOf(UrnOf(reference));
        Id = KnownOf(reference[(UrnOf(reference).Length + Separator.Length)..]);
    }

    private const string Separator = "::";

    private Output<string> KnownOf(string text) => new(Task.FromResult(new OutputData<string>([this], text, isKnown: true, isSecret: false)));

    private static string PackageOf(string reference) => ProtocolUrn.Parse(UrnOf(reference)).Type.Split(':')[^1];

    private static string UrnOf(string reference)
        => reference.LastIndexOf(Separator, StringComparison.Ordinal) is var end and > 0
            ? reference[..end]
            : throw new FormatException($"'{reference}' is not a provider reference of the form URN::ID.");
}
