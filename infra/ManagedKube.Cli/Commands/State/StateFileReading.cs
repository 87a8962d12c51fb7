using System.Text.Json;
using ManagedKube.Cli.Hosting;

namespace ManagedKube.Cli.Commands.State;

/// <summary>Reading a state file that a person names.</summary>
internal static class StateFileReading
{
    /// <exception cref="CommandException">It is no state file.</exception>
    public static T Guard<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is FormatException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new CommandException(ExitCode.WrongUsage, $"{name} is not a state that can be used: {e.Message}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.WrongUsage, $"{name} cannot be read: {e.Message}");
        }
    }
}
