using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Cli.Stacks;

/// <summary>What encrypts a stack's configuration and state. Both have a salt of their own, which are normally the same.</summary>
internal sealed class StackSecrets
{
    private readonly PassphraseSecretsManager _state;
    private readonly bool _hasConfig;
    private readonly Passphrase _passphrase;

    private StackSecrets(PassphraseSecretsManager state, PassphraseSecretsManager? config, Passphrase passphrase) =>
        (_state, Config, _hasConfig, _passphrase) = (state, config ?? state, config is not null, passphrase);

    /// <summary>For the state.</summary>
    public ISecretsManager State => _state;

    /// <summary>Opens what is there, or makes a new salt for a stack without state.</summary>
    /// <param name="file">The stack's file.</param>
    /// <param name="state">How the recorded state is encrypted; null for a stack without state.</param>
    /// <param name="passphrase">The passphrase.</param>
    /// <exception cref="SecretsException">The passphrase is not the one.</exception>
    /// <exception cref="CommandException">The state is encrypted in a way that this program does not know.</exception>
    public static StackSecrets Open(StackFile file, SecretsState? state, Passphrase passphrase)
    {
        if (state is { PassphraseSalt: null })
        {
            throw new CommandException(ExitCode.WrongUsage,
                $"The secrets of this stack's state are kept by '{state.Type}', which only the Pulumi CLI can open. Use --engine pulumi, or change them with 'pulumi stack change-secrets-provider passphrase'.");
        }
        var config = file.EncryptionSalt is { } salt ? PassphraseSecretsManager.Open(passphrase.Text, salt, passphrase.Source) : null;
        if (state?.PassphraseSalt is { } recorded && recorded != config?.Salt)
            return new StackSecrets(PassphraseSecretsManager.Open(passphrase.Text, recorded, passphrase.Source), config, passphrase);
        return new StackSecrets(config ?? PassphraseSecretsManager.Create(passphrase.Text), config, passphrase);
    }

    /// <summary>For values of the stack's file; where it has no salt yet, it gets that of the state.</summary>
    public PassphraseSecretsManager Config { get; }

    /// <summary>For a file that tells how it is encrypted; null for as the state.</summary>
    /// <exception cref="SecretsException">It is encrypted with another passphrase.</exception>
    public ISecretsManager For(SecretsState? encryption) => encryption?.PassphraseSalt is { } salt && salt != _state.Salt
        ? PassphraseSecretsManager.Open(_passphrase.Text, salt, _passphrase.Source)
        : _state;

    /// <summary>Decrypts a value of the stack's file.</summary>
    /// <exception cref="SecretsException">It cannot be decrypted.</exception>
    public string DecryptConfig(string ciphertext) => _hasConfig ? Config.Decrypt(ciphertext) : throw NoSalt();

    private static SecretsException NoSalt() =>
        new("There are encrypted values, but no 'encryptionsalt' that tells how. Set the values again with 'mk config set STACK KEY --secret'.");
}
