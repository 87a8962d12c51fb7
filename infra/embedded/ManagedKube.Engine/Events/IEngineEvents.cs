namespace ManagedKube.Engine.Events;

/// <summary>Receives the events of an operation, in order, one at a time, quickly.</summary>
public interface IEngineEvents
{
    /// <summary>Takes an event.</summary>
    void Publish(EngineEvent engineEvent);
}
