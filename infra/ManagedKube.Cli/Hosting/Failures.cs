using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Hosting;

/// <summary>Tells failures that a person can do something about from bugs.</summary>
internal static class Failures
{
    /// <summary>What an exception means to the caller; null for a bug.</summary>
    public static ExitCode? ExpectedCode(Exception exception) => exception switch
    {
        CommandException known => known.ExitCode,
        StateEditException { IsRefusal: true } => ExitCode.Refused,
        ProjectException or SecretsException or StateEditException => ExitCode.WrongUsage,
        OperationCanceledException => ExitCode.Cancelled,
        StackLockedException or StateException or SimulatorException => ExitCode.Failed,
        IOException or UnauthorizedAccessException => ExitCode.Failed,
        _ => null,
    };

    /// <summary>What to say about an expected failure.</summary>
    public static string Message(Exception exception) => exception is OperationCanceledException ? "Cancelled." : exception.Message;
}
