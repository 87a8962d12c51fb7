namespace ManagedKube.Engine.Plugins;

/// <summary>A plugin is missing or does not start. The message says what was looked for, where, and what to do.</summary>
public sealed class PluginException(string message, Exception? inner = null) : Exception(message, inner);
