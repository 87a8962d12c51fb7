namespace ManagedKube.Engine.Events;

/// <summary>A step begins.</summary>
public sealed record StepStarted(StepDescription Step) : EngineEvent;
