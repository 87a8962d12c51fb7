using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>Snapshots of etcd: taken before anything that could lose it (product spec 8, D19).</summary>
/// <param name="folder">The folder that snapshots are kept in.</param>
/// <param name="time">The clock that names them.</param>
internal sealed class EtcdSnapshots(string folder, TimeProvider time)
{
    /// <summary>The variable that names the folder.</summary>
    public const string FolderVariable = "MK_ETCD_SNAPSHOTS";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The folder of this user.</summary>
    public static string DefaultFolder => Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "managedkube", "etcd");

    /// <summary>Takes one from the first control plane on which etcd answers, into a new file of the folder.</summary>
    /// <exception cref="DriverException">None answers, or the snapshot failed.</exception>
    public Task<SnapshotOutcome> TakeAsync(DriverRun run, CancellationToken cancel) =>
        TakeAsync(run, SnapshotFiles.New(folder, run.Cluster.Name, time.GetUtcNow()), cancel);

    /// <summary>Takes one into a file of that name, which must not be there yet.</summary>
    /// <exception cref="DriverException">None answers, the snapshot failed, or the file cannot be written.</exception>
    public static async Task<SnapshotOutcome> TakeAsync(DriverRun run, string file, CancellationToken cancel)
    {
        if (File.Exists(file))
            throw new DriverException($"There is a file {file} already, and a snapshot overwrites none. Name another one.");
        foreach (var plane in run.Cluster.ControlPlanes)
        {
            if (await run.Talos.EtcdMembersAsync(plane.Address, cancel).ConfigureAwait(false) is not { IsEmpty: false })
                continue;
            var taken = await SaveAsync(run, plane, file, cancel).ConfigureAwait(false);
            run.Tell($"etcd snapshot of {run.Cluster.Name}: {file}");
            return taken;
        }

        throw new DriverException($"No control plane of {run.Cluster.Name} answers for etcd, so that no snapshot can be taken.");
    }

    // Talos' client decides on the mode of the file that it writes. In a folder of its own nobody else gets at it meanwhile.
    private static async Task<SnapshotOutcome> SaveAsync(DriverRun run, NodeAddress plane, string file, CancellationToken cancel)
    {
        var part = $"{file}.{Guid.NewGuid():N}.part";
        try
        {
            if (Path.GetDirectoryName(file) is { Length: > 0 } parent)
                CreatePrivate(parent);
            CreatePrivate(part);
            var written = Path.Combine(part, Path.GetFileName(file));
            var revision = await run.Talos.SnapshotAsync(plane.Address, written, cancel).ConfigureAwait(false);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(written, OwnerOnly);
            File.Move(written, file, overwrite: false);
            return new SnapshotOutcome { File = file, Bytes = new FileInfo(file).Length, ControlPlane = plane.Name, Revision = revision };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DriverException(
                $"The etcd snapshot cannot be written to {file} ({exception.Message}). Name another place; that of snapshots before upgrades is in {FolderVariable}.");
        }
        finally
        {
            if (Directory.Exists(part))
                Directory.Delete(part, recursive: true);
        }
    }

    // Who can read a snapshot can read every secret of the cluster. A folder that is there keeps its mode.
    private static void CreatePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
    }
}
