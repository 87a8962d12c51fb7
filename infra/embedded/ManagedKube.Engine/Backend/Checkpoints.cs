using ManagedKube.Engine.Backend.Files;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Engine.Backend;

/// <summary>The checkpoint of a stack, which Pulumi may have written compressed. Here it is written as it is.</summary>
internal sealed class Checkpoints(StackPaths paths, IStateFiles files)
{
    /// <summary>The content, not compressed; null where there is none.</summary>
    /// <exception cref="StateException">It cannot be read.</exception>
    public byte[]? Read(StackIdentity stack)
    {
        var plain = files.Read(paths.Checkpoint(stack));
        if (files.Read(paths.GzipCheckpoint(stack)) is not { } compressed)
            return plain;
        var expanded = StateFile.Guard(paths.GzipCheckpoint(stack), () => Gzip.Expand(compressed));
        if (plain is null)
            return expanded;
        // To Pulumi the newer one counts; here too, by what they say themselves.
        return StateFile.Guard(paths.GzipCheckpoint(stack), () => CheckpointFile.ReadTime(expanded))
            > StateFile.Guard(paths.Checkpoint(stack), () => CheckpointFile.ReadTime(plain))
            ? expanded
            : plain;
    }

    /// <summary>Replaces the content.</summary>
    public void Write(StackIdentity stack, byte[] content)
    {
        files.Replace(paths.Checkpoint(stack), content);
        if (files.Read(paths.GzipCheckpoint(stack)) is not null)
            files.Delete(paths.GzipCheckpoint(stack));
    }
}
