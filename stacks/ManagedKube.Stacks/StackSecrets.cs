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
    /// <summary>The secrets of the stack that is deployed.</summary>
    public static StackSecrets Read() => new(
        new Config("gitRunner").GetSecret("token"),
        new Config("certificates").GetSecret("consoles"),
        new Config("oidc").GetSecret("consoleSecret"),
        new Config("kasten").GetSecret("license"));

    /// <summary>The full names of those that are there and not empty.</summary>
    public async Task<ImmutableHashSet<string>> NamesAsync()
    {
        var names = ImmutableHashSet.CreateBuilder<string>();
        (string Name, Output<string>? Secret)[] all =
        [
            ("gitRunner:token", RunnerToken),
            ("certificates:consoles", ConsoleCertificate),
            (OidcConsolesDefinition.SecretName, ConsoleSecret),
            ("kasten:license", KastenLicense),
        ];
        foreach (var (name, secret) in all)
        {
            if (secret is not null && !string.IsNullOrWhiteSpace(await OutputUtilities.GetValueAsync(secret).ConfigureAwait(false)))
                names.Add(name);
        }

        return names.ToImmutable();
    }
}
