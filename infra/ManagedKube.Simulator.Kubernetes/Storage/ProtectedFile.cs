namespace ManagedKube.Simulator.Kubernetes.Storage;

/// <summary>
/// Files and folders that only their owner may read, since worlds and objects hold secrets. Unbuffered: a write that failed leaves nothing for
/// a later one.
/// </summary>
internal static class ProtectedFile
{
    public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && mode != FileMode.Open)
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Replaces a file as a whole: a reader, even after a crash, sees the old content or the new one.</summary>
    public static void Replace(string path, byte[] content)
    {
        var temporary = path + ".new";
        using (var file = Open(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }
}
