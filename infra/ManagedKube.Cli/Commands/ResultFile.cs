using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;

namespace ManagedKube.Cli.Commands;

/// <summary>A result that a user wants in a file.</summary>
internal static class ResultFile
{
    /// <summary>Writes it, over what was there, and says so.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public static void Write(CliHost host, string name, string text)
    {
        try
        {
            File.WriteAllText(Path.GetFullPath(name, host.WorkingFolder), text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandException(ExitCode.WrongUsage, $"The file {name} cannot be written: {e.Message}");
        }
        host.Error.WriteLine($"Wrote {Printable.OneLine(name)}.");
    }
}
