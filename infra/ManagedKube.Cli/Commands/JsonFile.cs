using ManagedKube.Cli.Hosting;

namespace ManagedKube.Cli.Commands;

/// <summary>JSON that a user gives in a file.</summary>
internal static class JsonFile
{
    /// <summary>Reads it.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="name">The name of the file; <c>-</c> for standard input.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static async Task<string> ReadAsync(CliHost host, string name, CancellationToken cancel)
    {
        try
        {
            return name == "-"
                ? await host.In.ReadToEndAsync(cancel).ConfigureAwait(false)
                : await File.ReadAllTextAsync(Path.GetFullPath(name, host.WorkingFolder), cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.WrongUsage, $"The file {name} cannot be read: {e.Message}");
        }
    }
}
