using Pulumi.Protocol;

namespace ManagedKube.Engine.Events;

/// <summary>A message of the program, a provider or the engine.</summary>
/// <param name="Severity">How important it is.</param>
/// <param name="Message">The text.</param>
/// <param name="Urn">The resource it is about; the default value for none.</param>
/// <param name="Ephemeral">It tells only what is going on just now.</param>
public sealed record Diagnostic(Severity Severity, string Message, Urn Urn = default, bool Ephemeral = false) : EngineEvent;
