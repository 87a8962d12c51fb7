using System.Collections.Immutable;

namespace ManagedKube.Cli.Clusters.Ordering;

/// <summary>What a new customer's file is written from: each answer as it will stand in the file.</summary>
/// <param name="Code">The cluster's code.</param>
/// <param name="Answers">The answers by the key of their question.</param>
internal sealed record ClusterOrder(string Code, ImmutableDictionary<string, string> Answers)
{
    /// <summary>The answer to a question.</summary>
    public string this[string key] => Answers[key];

    /// <summary>The answers to a question that takes several.</summary>
    public ImmutableArray<string> List(string key) =>
        [.. this[key].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
