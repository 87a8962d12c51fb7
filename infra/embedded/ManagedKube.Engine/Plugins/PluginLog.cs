using ManagedKube.Engine.Events;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Plugins;

/// <summary>Takes a message of a provider.</summary>
/// <param name="severity">How important it is.</param>
/// <param name="message">The text; secrets that the operation knows are masked in it.</param>
/// <param name="urn">The resource it is about; the default value for none.</param>
/// <param name="ephemeral">It tells only what is going on just now.</param>
public delegate void PluginLog(Severity severity, string message, Urn urn, bool ephemeral);
