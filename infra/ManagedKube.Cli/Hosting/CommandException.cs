namespace ManagedKube.Cli.Hosting;

/// <summary>A verb cannot go on, for a reason that a person can do something about. The message says what, where and how.</summary>
internal sealed class CommandException(ExitCode exitCode, string message) : Exception(message)
{
    public ExitCode ExitCode { get; } = exitCode;
}
