namespace ManagedKube.Engine.Backend.Files;

/// <summary>Files on a disk, written so that a crash or a power failure at any instant loses nothing that was durable.</summary>
internal sealed class DiskFiles : IStateFiles
{
    public byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (IsDiskFault(e))
        {
            throw Failed("read", path, e);
        }
    }

    public IReadOnlyList<string> List(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception e) when (IsDiskFault(e))
        {
            throw Failed("read", folder, e);
        }
    }

    public void Replace(string path, ReadOnlySpan<byte> content)
    {
        var folder = Path.GetDirectoryName(path)!;
        var temporary = $"{path}.{Guid.NewGuid():n}.tmp";
        try
        {
            CreateFolder(folder);
            using (var stream = Create(temporary))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
            FolderSync.Flush(folder);
        }
        catch (Exception e) when (IsDiskFault(e))
        {
            TryDelete(temporary);
            throw Failed("written", path, e);
        }
    }

    public void Delete(string path)
    {
        try
        {
            File.Delete(path);
            FolderSync.Flush(Path.GetDirectoryName(path)!);
        }
        catch (DirectoryNotFoundException)
        {
        }
        catch (Exception e) when (IsDiskFault(e))
        {
            throw Failed("deleted", path, e);
        }
    }

    public IAppendFile Append(string path)
    {
        try
        {
            var folder = Path.GetDirectoryName(path)!;
            CreateFolder(folder);
            var file = new DiskAppendFile(path, new FileStream(path, Options(FileMode.OpenOrCreate)));
            FolderSync.Flush(folder);
            return file;
        }
        catch (Exception e) when (IsDiskFault(e))
        {
            throw Failed("written", path, e);
        }
    }

    internal static bool IsDiskFault(Exception exception) => exception is IOException or UnauthorizedAccessException;

    internal static StateException Failed(string what, string path, Exception cause) => new(
        $"The state file {path} cannot be {what}: {cause.Message} Check free space and permissions of its folder; nothing recorded so far is lost.", cause);

    // A new folder is lost with its files unless its name is on disk in the folder above it.
    private static void CreateFolder(string folder)
    {
        if (Directory.Exists(folder))
            return;
        if (Path.GetDirectoryName(folder) is not { } parent)
            return;
        CreateFolder(parent);
        Directory.CreateDirectory(folder);
        FolderSync.Flush(parent);
    }

    private static FileStream Create(string path) => new(path, Options(FileMode.CreateNew));

    // State names machines and holds (encrypted) secrets: nobody else needs to read it.
    private static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (IsDiskFault(e))
        {
            // Left over, and recognisable by its ending.
        }
    }
}
