namespace ManagedKube.Engine.Plugins.Processes;

/// <summary>Where a plugin was found: an executable to start, or the port of a process that runs already.</summary>
internal sealed record PluginPlace(string Executable, int? Port = null);
