using System.Text;

namespace ManagedKube.NodeDriver.Tools;

/// <summary>A file that only this user can read and that is gone afterwards, in memory where the system offers that.</summary>
internal sealed class SecretFile : IDisposable
{
    private const string InMemory = "/dev/shm";

    public SecretFile(string text)
    {
        Path = System.IO.Path.Combine(Directory.Exists(InMemory) ? InMemory : System.IO.Path.GetTempPath(), $"node-driver-{Guid.NewGuid():N}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(Path, options);
        file.Write(Encoding.UTF8.GetBytes(text));
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
