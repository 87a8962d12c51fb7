using System.Text;

namespace ManagedKube.NodeDriver.Tools;

/// <summary>A file that only this user can read and that is gone afterwards, in memory where the system offers that.</summary>
internal sealed class SecretFile : IDisposable
{
    // Open for as long as it is there: its lock tells that it is not abandoned.
    private readonly FileStream _file;

    public SecretFile(string text)
    {
        Path = SecretFiles.NewPath(SecretFiles.Folder, Environment.ProcessId);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Read };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        _file = new FileStream(Path, options);
        _file.Write(Encoding.UTF8.GetBytes(text));
        _file.Flush();
    }

    public string Path { get; }

    public void Dispose()
    {
        _file.Dispose();
        File.Delete(Path);
    }
}
