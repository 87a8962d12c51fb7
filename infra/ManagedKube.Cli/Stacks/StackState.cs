using System.Collections.Immutable;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Backend.Recovery;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Cli.Stacks;

/// <summary>The recorded state of one stack, for those who look into it or change it by hand.</summary>
/// <param name="backend">Where it is.</param>
/// <param name="identity">Which stack.</param>
/// <param name="openSecrets">Opens the secrets of a state by what it says about them; null where it says nothing.</param>
internal sealed class StackState(FileBackend backend, StackIdentity identity, Func<SecretsState?, ISecretsManager> openSecrets)
{
    /// <summary>Which stack.</summary>
    public StackIdentity Identity => identity;

    /// <summary>The state with its secrets masked. No passphrase is needed.</summary>
    public Snapshot Look() => backend.Read(identity, new ClosedSecrets());

    /// <summary>The state with its secrets.</summary>
    public Snapshot Read() => backend.Read(identity, Secrets());

    /// <summary>The updates that are kept, the oldest first.</summary>
    public ImmutableArray<HistoryEntry> History() => backend.History(identity);

    /// <summary>The state in the form of an export.</summary>
    public byte[] Export(bool showSecrets)
    {
        var texts = new SecretTexts(Secrets());
        return CheckpointFile.WriteExport(backend.Read(identity, texts), texts, showSecrets);
    }

    /// <summary>A state that an update left, in the form of an export; null where it is not kept.</summary>
    public byte[]? ExportVersion(int version, bool showSecrets) =>
        backend.ReadVersion(identity, version) is { } checkpoint ? Export(checkpoint, showSecrets) : null;

    /// <summary>A checkpoint or export in the form of an export.</summary>
    /// <exception cref="FormatException">The content is no such file.</exception>
    public byte[] Export(byte[] content, bool showSecrets)
    {
        var texts = new SecretTexts(openSecrets(CheckpointFile.ReadSecretsState(content)));
        return CheckpointFile.WriteExport(CheckpointFile.Read(content, texts), texts, showSecrets);
    }

    /// <summary>The state of a checkpoint or export, as it is there.</summary>
    /// <exception cref="FormatException">The content is no such file.</exception>
    public Snapshot Parse(byte[] content) => CheckpointFile.Read(content, new SecretTexts(openSecrets(CheckpointFile.ReadSecretsState(content))));

    /// <summary>Changes the state.</summary>
    public Task EditAsync(StateEdit edit, LockOptions options, CancellationToken cancel) => backend.EditAsync(identity, Secrets(), options, edit, cancel);

    /// <summary>What can be read of a state that may be damaged.</summary>
    public RecoveredState Recover() => backend.Recover(identity, RecoverSecrets());

    /// <summary>Changes a state that may be damaged.</summary>
    public Task RepairAsync(RecoveredState agreed, StateEdit edit, LockOptions options, CancellationToken cancel) =>
        backend.RepairAsync(identity, RecoverSecrets(), options, agreed, edit, cancel);

    private ISecretsManager Secrets() => openSecrets(backend.ReadSecretsState(identity));

    private ISecretsManager RecoverSecrets() => openSecrets(backend.RecoverSecretsState(identity));
}
