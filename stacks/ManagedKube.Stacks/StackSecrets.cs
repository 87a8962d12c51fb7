using Pulumi;

namespace ManagedKube.Stacks;

/// <summary>What a stack's configuration keeps encrypted.</summary>
/// <param name="RunnerToken"><c>gitRunner:token</c>, which the Git Runner is registered with; null for none.</param>
/// <param name="ConsoleCertificate"><c>certificates:consoles</c>, the certificate of the consoles with its key in PEM; null for none.</param>
/// <param name="KastenLicense"><c>kasten:license</c>, the licence of Kasten; null for none.</param>
internal sealed record StackSecrets(Output<string>? RunnerToken = null, Output<string>? ConsoleCertificate = null, Output<string>? KastenLicense = null)
{
    /// <summary>The secrets of the stack that is deployed.</summary>
    public static StackSecrets Read() => new(
        new Config("gitRunner").GetSecret("token"), new Config("certificates").GetSecret("consoles"), new Config("kasten").GetSecret("license"));
}
