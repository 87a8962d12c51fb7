using System.Text.Json;

namespace ManagedKube.Engine.Backend;

/// <summary>Reading files that somebody may have damaged.</summary>
internal static class StateFile
{
    /// <summary>Reads a file; what is wrong with it is told with its name and the way out.</summary>
    /// <exception cref="StateException">It is damaged.</exception>
    public static T Guard<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new StateException(
                $"The state file {path} cannot be used: {e.Message}. It was left as it is. 'mk state repair' tells what can be recovered; copies of earlier states lie under backups/ and history/.", e);
        }
    }

    /// <summary>Reads what may be damaged; null where it is.</summary>
    public static T? Try<T>(Func<T?> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IsDamage(e) || e is StateException)
        {
            return null;
        }
    }

    /// <summary>Whether an exception says that what was read is damaged.</summary>
    public static bool IsDamage(Exception exception) => exception is FormatException or KeyNotFoundException or InvalidOperationException or JsonException;
}
