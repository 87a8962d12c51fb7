using System.Collections.Immutable;
using ManagedKube.Engine.Projects;

namespace ManagedKube.Engine.Plugins;

/// <summary>What a plugin must know of the operation that it is started for.</summary>
public sealed record PluginHost
{
    /// <summary>The project.</summary>
    public required ProjectFile Project { get; init; }

    /// <summary>Address of the engine service, <c>127.0.0.1:PORT</c>.</summary>
    public required string EngineAddress { get; init; }

    /// <summary>Variables of the plugin's environment; of processes, beside the inherited ones.</summary>
    public ImmutableSortedDictionary<string, string> Environment { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Takes messages of providers that run inside the engine; those of processes come through the engine service.</summary>
    public PluginLog Log { get; init; } = (_, _, _, _) => { };

    /// <summary>Takes lines that the plugin writes.</summary>
    public Action<string> Output { get; init; } = _ => { };
}
