namespace ManagedKube.EndToEnd.Tests;

/// <summary>Something that happened to a simulated node.</summary>
internal sealed record NodeEvent(DateTimeOffset At, string Node, string Kind, string Detail);
