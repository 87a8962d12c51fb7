using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ManagedKube.Simulator.Talos.Versions;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>What one Talos version makes of a machine configuration.</summary>
internal sealed record ConfigurationText
{
    private static readonly ConditionalWeakTable<string, ConcurrentDictionary<TalosVersion, ConfigurationText>> Known = [];

    /// <summary>Why it is refused; empty when it is not.</summary>
    public required ImmutableArray<string> Problems { get; init; }

    /// <summary>What it says; null when it is refused or only a part.</summary>
    public required MachineConfiguration? Configuration { get; init; }

    /// <summary>Whether it lacks the document without a kind, so that the machine waits for the rest.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>Reads a configuration and checks it.</summary>
    public static ConfigurationText Check(string text, TalosVersion version)
    {
        var problems = new List<string>();
        var documents = ConfigurationDocuments.Read(text, version, problems);
        var partial = problems.Count == 0 && documents.Legacy is null;
        if (problems.Count == 0 && !partial)
            problems.AddRange(ConfigurationRules.Check(documents, version));
        return new ConfigurationText
        {
            Problems = [.. problems],
            IsPartial = partial,
            Configuration = problems.Count == 0 && !partial ? MachineConfigurationReader.Read(documents) : null,
        };
    }

    /// <summary>What a node that has checked a configuration before knows of it. Each text is read once.</summary>
    public static ConfigurationText Of(string text, TalosVersion version) =>
        Known.GetOrCreateValue(text).GetOrAdd(version, reader => Check(text, reader));

    /// <summary>Nothing of it: it holds keys.</summary>
    public override string ToString() => nameof(ConfigurationText);
}
