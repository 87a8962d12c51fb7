using System.CommandLine;
using ManagedKube.Cli.Hosting;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Commands;

/// <summary>Where a verb learns what has been released.</summary>
internal static class ReleasesOption
{
    public static Option<string?> Create() => new("--releases")
    {
        Description = "Take the release data of this file instead of what is built in.",
        HelpName = "FILE",
    };

    /// <summary>The data.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="file">The file; null for what is built in.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="CommandException">The file cannot be read or used.</exception>
    public static async Task<ReleaseData> ReadAsync(CliHost host, string? file, CancellationToken cancel)
    {
        if (file is null)
            return ReleaseData.Embedded;
        try
        {
            return ReleaseDataFile.Read(await JsonFile.ReadAsync(host, file, cancel).ConfigureAwait(false));
        }
        catch (InvalidReleaseDataException exception)
        {
            throw new CommandException(ExitCode.WrongUsage, $"{file}: {exception.Message}");
        }
    }
}
