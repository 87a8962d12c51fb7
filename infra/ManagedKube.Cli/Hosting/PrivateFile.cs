namespace ManagedKube.Cli.Hosting;

/// <summary>Files that only their owner may read.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Creates a folder that only its owner may look into, unless it is there.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
    }

    /// <summary>Writes a file as a whole; a file that is there is replaced, or kept when <paramref name="keepExisting"/> is true.</summary>
    /// <returns>Whether the text is what the file holds now because of this call.</returns>
    public static bool Write(string path, string text, bool keepExisting = false)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = OwnerOnly;
            using (var writer = new StreamWriter(temporary, options))
                writer.Write(text);
            if (keepExisting && File.Exists(path))
                return false;
            File.Move(temporary, path, overwrite: !keepExisting);
            return true;
        }
        catch (IOException) when (keepExisting && File.Exists(path))
        {
            return false;
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
