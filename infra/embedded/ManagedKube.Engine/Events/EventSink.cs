using Pulumi.Protocol;

namespace ManagedKube.Engine.Events;

/// <summary>Publishes events one at a time, with their time and without secrets in their texts.</summary>
internal sealed class EventSink(IEngineEvents events, TimeProvider time, SecretFilter secrets)
{
    private readonly Lock _lock = new();

    /// <summary>A step begins.</summary>
    public void StepStarted(StepDescription step)
    {
        lock (_lock)
            events.Publish(new StepStarted(step) { Time = time.GetUtcNow() });
    }

    /// <summary>A step has ended.</summary>
    public void StepEnded(StepDescription step, TimeSpan duration, string? error)
    {
        var text = error is null ? null : secrets.Apply(error);
        lock (_lock)
            events.Publish(new StepEnded(step, duration, text) { Time = time.GetUtcNow() });
    }

    /// <summary>Somebody has something to say.</summary>
    public void Report(Severity severity, string message, Urn urn = default, bool ephemeral = false)
    {
        var text = secrets.Apply(message);
        lock (_lock)
            events.Publish(new Diagnostic(severity, text, urn, ephemeral) { Time = time.GetUtcNow() });
    }

    /// <summary>The program has written a line.</summary>
    public void Output(string line, bool isError)
    {
        var text = secrets.Apply(line);
        lock (_lock)
            events.Publish(new ProgramOutput(text, isError) { Time = time.GetUtcNow() });
    }
}
