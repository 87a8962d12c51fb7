namespace Pulumi.Experimental;

/// <summary>A message for the user.</summary>
public sealed class LogRequest
{
    /// <summary>Takes the members.</summary>
    public LogRequest(LogSeverity severity, string message, Urn? urn = null, int streamId = 0, bool ephemeral = false)
    {
        Severity = severity;
        Message = message;
        Urn = urn;
        StreamId = streamId;
        Ephemeral = ephemeral;
    }

    /// <summary>How important it is.</summary>
    public LogSeverity Severity { get; }

    /// <summary>The text. It must not contain secrets.</summary>
    public string Message { get; }

    /// <summary>The resource that it is about.</summary>
    public Urn? Urn { get; }

    /// <summary>A number that is the same for messages that belong together.</summary>
    public int StreamId { get; }

    /// <summary>Whether the message only matters while it is the latest one.</summary>
    public bool Ephemeral { get; }
}
