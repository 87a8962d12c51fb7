using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using Pulumi;
using Pulumi.Utilities;

namespace ManagedKube.Stacks;

/// <summary>What a stack's configuration keeps encrypted.</summary>
/// <param name="RunnerToken"><c>gitRunner:token</c>, which the Git Runner is registered with; null for none.</param>
/// <param name="ConsoleCertificate"><c>certificates:consoles</c>, the certificate of the consoles with its key in PEM; null for none.</param>
/// <param name="ConsoleSecret"><c>oidc:consoleSecret</c>, the secret of the consoles' client at the identity provider; null for none.</param>
/// <param name="KastenLicense"><c>kasten:license</c>, the licence of Kasten; null for none.</param>
internal sealed record StackSecrets(
    Output<string>? RunnerToken = null, Output<string>? ConsoleCertificate = null, Output<string>? ConsoleSecret = null, Output<string>? KastenLicense = null)
{
    private const string RunnerTokenName = "gitRunner:token";
    private const string ConsoleCertificateName = "certificates:consoles";
    private const string KastenLicenseName = "kasten:license";

    /// <summary>The secrets of the stack that is deployed.</summary>
    public static StackSecrets Read() =>
        new(Secret(RunnerTokenName), Secret(ConsoleCertificateName), Secret(OidcConsolesDefinition.SecretName), Secret(KastenLicenseName));

    /// <summary>The full names of those that are there and not empty.</summary>
    public async Task<ImmutableHashSet<string>> NamesAsync()
    {
        var names = ImmutableHashSet.CreateBuilder<string>();
        (string Name, Output<string>? Secret)[] all =
        [
            (RunnerTokenName, RunnerToken),
            (ConsoleCertificateName, ConsoleCertificate),
            (OidcConsolesDefinition.SecretName, ConsoleSecret),
            (KastenLicenseName, KastenLicense),
        ];
        foreach (var (name, secret) in all)
        {
            if (secret is not null && !string.IsNullOrWhiteSpace(await OutputUtilities.GetValueAsync(secret).ConfigureAwait(false)))
                names.Add(name);
        }

        return names.ToImmutable();
    }

    private static Output<string>? Secret(string name)
    {
        var parts = name.Split(':');
        return new Config(parts[0]).GetSecret(parts[1]);
    }
}
