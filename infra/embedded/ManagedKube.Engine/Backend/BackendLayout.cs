using System.Text;
using ManagedKube.Engine.Backend.Files;

namespace ManagedKube.Engine.Backend;

/// <summary>
/// The variants of Pulumi's file backend that are not read here. They are refused: read as a new stack, everything in them would be
/// made a second time.
/// </summary>
internal sealed class BackendLayout(StackPaths paths, IStateFiles files)
{
    private const string Version = "version: 1";

    /// <summary>Refuses a stack whose state is there in another form.</summary>
    /// <exception cref="StateException">It is.</exception>
    public void RequireReadable(StackIdentity stack)
    {
        var meta = files.Read(paths.Meta);
        if (meta is not null && Encoding.UTF8.GetString(meta).Trim() != Version)
            throw new StateException($"{paths.Meta} names a layout that is not known here; it must read '{Version}'. Use the program that wrote it.");
        if (meta is null && files.Read(paths.WithoutProject(stack)) is not null)
        {
            throw new StateException(
                $"{paths.WithoutProject(stack)} has the old layout without projects. Bring it up to date with the Pulumi CLI: pulumi state upgrade.");
        }
        if (files.Read(paths.ZstdCheckpoint(stack)) is not null)
            throw new StateException($"The state file {paths.ZstdCheckpoint(stack)} is compressed with Zstandard, which is not supported. Have the Pulumi CLI write it anew without compression (pulumi refresh, with PULUMI_DIY_BACKEND_ZSTD unset); and if there is a newer uncompressed one beside it, delete it.");
    }

    /// <summary>Says which layout is used, where nothing says so yet.</summary>
    public void Prepare()
    {
        if (files.Read(paths.Meta) is null)
            files.Replace(paths.Meta, Encoding.UTF8.GetBytes(Version + "\n"));
    }
}
