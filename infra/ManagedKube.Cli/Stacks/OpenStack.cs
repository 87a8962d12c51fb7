using System.Collections.Immutable;
using ManagedKube.Cli.Guards;
using ManagedKube.Cli.Targets;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Cli.Stacks;

/// <summary>A stack whose configuration and state can be read.</summary>
internal sealed class OpenStack(FileBackend backend, StackSecrets secrets)
{
    /// <summary>The project.</summary>
    public required ProjectFile Project { get; init; }

    /// <summary>Which stack.</summary>
    public required StackIdentity Identity { get; init; }

    /// <summary>Which outside it lives on.</summary>
    public required Target Target { get; init; }

    /// <summary>The outputs of the other stacks.</summary>
    public required IStackOutputs OtherStacks { get; init; }

    /// <summary>What somebody has allowed of what is otherwise refused.</summary>
    public required StackGrants Grants { get; init; }

    /// <summary>The configuration, decrypted, by full key.</summary>
    public required ImmutableSortedDictionary<string, ConfigValue> Config { get; init; }

    /// <summary>The recorded state; empty for a stack that was never updated.</summary>
    /// <exception cref="StateException">It cannot be read.</exception>
    public Snapshot ReadState() => backend.Read(Identity, secrets.State);

    /// <summary>Encrypts and decrypts for a file beside the state.</summary>
    /// <param name="encryption">How the file is encrypted; null for as the state.</param>
    /// <exception cref="SecretsException">It is encrypted with another passphrase.</exception>
    public SecretTexts Secrets(SecretsState? encryption = null) => new(secrets.For(encryption));

    /// <summary>Forgets the stack's state and history.</summary>
    /// <exception cref="StackLockedException">Somebody else works on it.</exception>
    /// <exception cref="StateException">It still has resources, or cannot be deleted.</exception>
    public Task RemoveAsync(LockOptions options, CancellationToken cancel) => backend.RemoveAsync(Identity, secrets.State, options, cancel);

    /// <summary>Takes the stack for an update.</summary>
    /// <exception cref="StackLockedException">Somebody else works on it.</exception>
    /// <exception cref="StateException">It cannot be read or locked.</exception>
    public Task<IStackSession> OpenSessionAsync(LockOptions options, CancellationToken cancel) =>
        backend.OpenAsync(Identity, secrets.State, options, cancel);
}
