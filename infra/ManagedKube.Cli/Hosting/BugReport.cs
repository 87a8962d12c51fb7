using ManagedKube.Cli.Display.Text;

namespace ManagedKube.Cli.Hosting;

/// <summary>Keeps what is needed to find a bug, and tells the user in one line where it is.</summary>
internal static class BugReport
{
    /// <summary>Writes the log and returns the line.</summary>
    public static string Write(Exception exception, HomeFolder home, IReadOnlyCollection<string> arguments, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var path = Path.Combine(home.Logs, FormattableString.Invariant($"bug-{now:yyyyMMdd-HHmmss-fff}.log"));
        var summary = $"This is a bug of mk: {exception.GetType().Name}: {Printable.OneLine(exception.Message)}";
        try
        {
            PrivateFile.Write(path, $"{now:O}\nmk {string.Join(' ', arguments)}\n{exception}\n");
            return $"{summary} Details are in {path}; please report it.";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"{summary} (no log could be written: {failure.Message})";
        }
    }
}
