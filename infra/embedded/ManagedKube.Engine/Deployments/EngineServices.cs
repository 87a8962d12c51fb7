using System.Collections.Immutable;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Programs;

namespace ManagedKube.Engine.Deployments;

/// <summary>What the engine stands on; the defaults are the real ones.</summary>
public sealed record EngineServices
{
    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where provider plugins come from; the first loader that has a plugin wins.</summary>
    public ImmutableArray<IPluginLoader> Plugins { get; init; } = [new ProcessPluginLoader()];

    /// <summary>What runs programs.</summary>
    public IProgramLauncher Programs { get; init; } = new ProcessProgramLauncher();
}
