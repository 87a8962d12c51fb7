namespace ManagedKube.Engine.Events;

/// <summary>Something that happened during an operation. Events hold no secret in clear: secret values keep their marker.</summary>
public abstract record EngineEvent
{
    /// <summary>When.</summary>
    public required DateTimeOffset Time { get; init; }
}
