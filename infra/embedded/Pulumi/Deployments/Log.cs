using Pulumirpc;

namespace Pulumi;

/// <summary>Shows messages to the user through the engine.</summary>
public static class Log
{
    /// <summary>Shows a message to those who ask for details.</summary>
    /// <param name="message">The message. It must not contain secrets.</param>
    /// <param name="resource">The resource that it is about.</param>
    /// <param name="streamId">A number that is the same for messages that belong together.</param>
    /// <param name="ephemeral">Whether the message only matters while it is the latest one.</param>
    public static void Debug(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Send(LogSeverity.Debug, message, resource, streamId, ephemeral);

    /// <summary>Shows a message.</summary>
    /// <inheritdoc cref="Debug"/>
    public static void Info(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Send(LogSeverity.Info, message, resource, streamId, ephemeral);

    /// <summary>Shows a warning.</summary>
    /// <inheritdoc cref="Debug"/>
    public static void Warn(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Send(LogSeverity.Warning, message, resource, streamId, ephemeral);

    /// <summary>Shows an error. The program goes on, but the deployment fails in the end.</summary>
    /// <inheritdoc cref="Debug"/>
    public static void Error(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Send(LogSeverity.Error, message, resource, streamId, ephemeral);

    /// <summary>Shows an exception as an error, with its stack trace.</summary>
    /// <param name="exception">The exception. It must not contain secrets.</param>
    /// <param name="resource">The resource that it is about.</param>
    /// <param name="streamId">A number that is the same for messages that belong together.</param>
    /// <param name="ephemeral">Whether the message only matters while it is the latest one.</param>
    public static void Exception(Exception exception, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Error(exception.ToString(), resource, streamId, ephemeral);

    private static void Send(LogSeverity severity, string message, Resource? resource, int? streamId, bool? ephemeral)
        => _ = Deployment.Running.Logger.LogAsync(severity, message, resource, streamId, ephemeral);
}
