using System.Collections.Immutable;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Projects;

namespace ManagedKube.Engine.Programs;

/// <summary>One run of a program.</summary>
public sealed record ProgramRun
{
    /// <summary>The project.</summary>
    public required ProjectFile Project { get; init; }

    /// <summary>The stack.</summary>
    public required StackIdentity Stack { get; init; }

    /// <summary>The stack's configuration, decrypted, by full key.</summary>
    public required ImmutableSortedDictionary<string, ConfigValue> Config { get; init; }

    /// <summary>Variables added to its environment.</summary>
    public ImmutableSortedDictionary<string, string> Environment { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Address of the monitor and engine services, <c>127.0.0.1:PORT</c>.</summary>
    public required string EngineAddress { get; init; }

    /// <summary>Whether it is a preview.</summary>
    public required bool DryRun { get; init; }

    /// <summary>How many steps may run at once.</summary>
    public required int Parallel { get; init; }

    /// <summary>Takes the lines it writes; true for the standard error.</summary>
    public required Action<string, bool> Output { get; init; }
}
