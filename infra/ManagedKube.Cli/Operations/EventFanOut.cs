using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Operations;

/// <summary>Passes events on to several receivers.</summary>
internal sealed class EventFanOut(params IReadOnlyCollection<IEngineEvents> receivers) : IEngineEvents
{
    public void Publish(EngineEvent engineEvent)
    {
        foreach (var receiver in receivers)
            receiver.Publish(engineEvent);
    }
}
