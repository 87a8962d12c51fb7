namespace ManagedKube.Engine.Plugins.Processes;

/// <summary>Where a plugin was found: an executable to start, or the port of a process that runs already.</summary>
internal sealed record PluginPlace(string Executable, int? Port = null)
{
    /// <summary>What goes before the engine's address.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Variables that its runtime needs.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
