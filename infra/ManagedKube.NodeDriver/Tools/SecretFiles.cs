using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace ManagedKube.NodeDriver.Tools;

/// <summary>
/// Where the credentials of runs lie. A run that was killed leaves its files behind; the next one removes them. A file tells the
/// process that it belongs to by its name, and is locked for as long as that lives.
/// </summary>
internal static class SecretFiles
{
    private const string InMemory = "/dev/shm";
    private const string Prefix = "node-driver-";

    /// <summary>The folder: in memory where the system offers that.</summary>
    public static string Folder { get; } = Directory.Exists(InMemory) ? InMemory : Path.GetTempPath();

    /// <summary>A path that nobody else has.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="processId">The process that the file belongs to.</param>
    public static string NewPath(string folder, int processId) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{processId}-{Guid.NewGuid():N}"));

    /// <summary>Removes the files of processes that are gone. Those of other users stay.</summary>
    public static void RemoveAbandoned(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, $"{Prefix}*-*").Where(file => Owner(file) is { } owner && !IsRunning(owner)))
        {
            try
            {
                RemoveUnlocked(file);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It is somebody else's, or another run has just removed it.
            }
        }
    }

    // A process that cannot be seen from here, such as one of another container, still holds its lock.
    private static void RemoveUnlocked(string file)
    {
        using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            File.Delete(file);
    }

    private static int? Owner(string file) =>
        Path.GetFileName(file)[Prefix.Length..].Split('-') is [var owner, _]
        && int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static bool IsRunning(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Win32Exception)
        {
            return true;
        }
    }
}
