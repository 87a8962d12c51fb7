using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Persistence;

/// <summary>The folder of a world, held by a lock of the operating system that ends with the process.</summary>
internal sealed class WorldFolder : IDisposable
{
    /// <summary>Time for a process that is just ending, or one that only looks whether somebody is there.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly FileStream _lock;

    private WorldFolder(string path, FileStream held)
    {
        Path = path;
        _lock = held;
    }

    public string Path { get; }

    public string Snapshot => File("world.json");

    public string Inventory => File("inventory.json");

    /// <summary>The folder of what is in the Kubernetes APIs.</summary>
    public string Clusters => File("clusters");

    public string Credentials => CredentialsOf(Path);

    public string Endpoint => EndpointOf(Path);

    public bool HasJournal => Directory.EnumerateFiles(Path, "journal-*.log").Any();

    public string Journal(long generation) => File($"journal-{generation}.log");

    public static string EndpointOf(string path) => System.IO.Path.Combine(path, "endpoint.json");

    public static string CredentialsOf(string path) => System.IO.Path.Combine(path, "credentials.json");

    /// <exception cref="SimulatorException">Another process holds the folder, or it cannot be used.</exception>
    public static async Task<WorldFolder> OpenAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            ProtectedFile.CreateFolder(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SimulatorException($"The simulator's folder {path} cannot be made: {e.Message}", e);
        }

        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(50))
        {
            try
            {
                return new WorldFolder(path, Lock(path));
            }
            catch (UnauthorizedAccessException e)
            {
                throw new SimulatorException($"The simulator's folder {path} cannot be used: {e.Message}", e);
            }
            catch (IOException e) when (waited >= Patience)
            {
                throw new SimulatorException(
                    $"The simulator's folder {path} is in use by another process. Use the simulator that runs there, or end it first.", e);
            }
            catch (IOException)
            {
                await Task.Delay(50, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether some process holds the folder.</summary>
    public static bool IsHeld(string path)
    {
        if (!System.IO.File.Exists(LockOf(path)))
            return false;
        try
        {
            Lock(path).Dispose();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose() => _lock.Dispose();

    private static FileStream Lock(string path) =>
        ProtectedFile.Open(LockOf(path), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static string LockOf(string path) => System.IO.Path.Combine(path, "lock");

    private string File(string name) => System.IO.Path.Combine(Path, name);
}
