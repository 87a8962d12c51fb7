using System.Globalization;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>Snapshots of etcd: taken before anything that could lose it (product spec 8, D19).</summary>
/// <param name="folder">The folder that snapshots are kept in.</param>
/// <param name="time">The clock that names them.</param>
internal sealed class EtcdSnapshots(string folder, TimeProvider time)
{
    /// <summary>The variable that names the folder.</summary>
    public const string FolderVariable = "MK_ETCD_SNAPSHOTS";

    /// <summary>The folder of this user.</summary>
    public static string DefaultFolder => Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "managedkube", "etcd");

    /// <summary>Takes one from the first control plane on which etcd answers.</summary>
    /// <returns>Its file.</returns>
    /// <exception cref="DriverException">None answers, or the snapshot failed.</exception>
    public async Task<string> TakeAsync(DriverRun run, CancellationToken cancel)
    {
        var file = Path.Combine(CreateFolder(), string.Create(CultureInfo.InvariantCulture, $"{run.Cluster.Name}-{time.GetUtcNow():yyyyMMdd-HHmmss-fff}.db"));
        await TakeAsync(run, file, cancel).ConfigureAwait(false);
        return file;
    }

    /// <summary>Takes one into a file of that name.</summary>
    /// <exception cref="DriverException">None answers, or the snapshot failed.</exception>
    public static async Task TakeAsync(DriverRun run, string file, CancellationToken cancel)
    {
        foreach (var plane in run.Cluster.ControlPlanes)
        {
            if (await run.Talos.EtcdMembersAsync(plane.Address, cancel).ConfigureAwait(false) is not { IsEmpty: false })
                continue;
            await run.Talos.SnapshotAsync(plane.Address, file, cancel).ConfigureAwait(false);
            run.Tell($"etcd snapshot of {run.Cluster.Name}: {file}");
            return;
        }

        throw new DriverException($"No control plane of {run.Cluster.Name} answers for etcd, so that no snapshot can be taken.");
    }

    // Who can read a snapshot can read every secret of the cluster.
    private string CreateFolder()
    {
        try
        {
            return OperatingSystem.IsWindows()
                ? Directory.CreateDirectory(folder).FullName
                : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DriverException($"The folder {folder} for etcd snapshots cannot be made ({exception.Message}). Name another one in {FolderVariable}.");
        }
    }
}
