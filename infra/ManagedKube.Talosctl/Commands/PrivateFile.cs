namespace ManagedKube.Talosctl.Commands;

/// <summary>Files that only their owner may read.</summary>
internal static class PrivateFile
{
    public static async Task WriteAsync(string path, byte[] content, bool overwrites, CancellationToken cancel)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        var options = new FileStreamOptions { Mode = overwrites ? FileMode.Create : FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        await using var _ = file.ConfigureAwait(false);
        await file.WriteAsync(content, cancel).ConfigureAwait(false);
    }
}
