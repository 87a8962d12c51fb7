using ManagedKube.Cli.Display;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.Secrets;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Stacks;

/// <summary>
/// Reads the outputs of the stacks of the same backend, for the stack references of a program. Its own stack has none before the
/// first update.
/// </summary>
internal sealed class StackReferences(CliHost host, HomeFolder home, FileBackend backend, StackIdentity own) : IStackOutputs
{
    /// <inheritdoc/>
    /// <exception cref="ProviderCallException">The name is none, or the other stack's state cannot be read.</exception>
    public Task<PropertyMap?> ReadAsync(string name, CancellationToken cancel)
    {
        var stack = Identity(name);
        if (!backend.Stacks(stack.Project).Contains(stack.Stack))
            return Task.FromResult(stack == own ? PropertyMap.Empty : null);
        try
        {
            return Task.FromResult<PropertyMap?>(backend.Read(stack, Secrets(stack)).Outputs());
        }
        catch (Exception e) when (e is StateException or SecretsException)
        {
            throw new ProviderCallException($"the outputs of the stack '{name}' cannot be read: {e.Message}", CallEffect.None, inner: e);
        }
    }

    private StackIdentity Identity(string name) => name.Split('/') switch
    {
        [{ Length: > 0 } stack] => new StackIdentity(own.Project, stack),
        [{ Length: > 0 } other, { Length: > 0 } stack] => new StackIdentity(other, stack),
        [StackIdentity.Organization, { Length: > 0 } other, { Length: > 0 } stack] => new StackIdentity(other, stack),
        _ => throw new ProviderCallException(
            $"'{name}' does not name a stack: write {StackIdentity.Organization}/PROJECT/STACK, PROJECT/STACK or STACK", CallEffect.None),
    };

    // Each stack has a salt of its own; the passphrase comes from where it always does.
    private ISecretsManager Secrets(StackIdentity stack)
    {
        if (backend.ReadSecretsState(stack) is not { } recorded)
            return new ClosedSecrets();
        if (recorded.PassphraseSalt is not { } salt)
            throw new SecretsException($"its secrets are kept by '{recorded.Type}', which only the Pulumi CLI can open");
        var passphrase = Passphrase.Find(host.Variable)
            ?? (File.Exists(home.Passphrase) ? Passphrase.FromFile(home.Passphrase) : throw new SecretsException($"set {Passphrase.Variable}, or {Passphrase.FileVariable}, to its passphrase"));
        return PassphraseSecretsManager.Open(passphrase.Text, salt, passphrase.Source);
    }
}
