using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.Components.Infrastructure;

/// <summary>Compares what resources were made from with what the definition says now.</summary>
internal sealed class KeptDifferences
{
    private readonly ConcurrentQueue<Output<KeptDifference?>> _comparisons = new();

    /// <summary>All differences; complete once every resource is declared.</summary>
    public Output<ImmutableArray<KeptDifference>> All => Output.All(_comparisons)
        .Apply(compared => compared.OfType<KeptDifference>().OrderBy(difference => difference.Resource, StringComparer.Ordinal).ToImmutableArray());

    /// <summary>Compares one property of a resource.</summary>
    public void Compare(string resource, string property, Output<string?> present, Output<string> defined) =>
        _comparisons.Enqueue(Output.Tuple(present, defined)
            .Apply(values => values.Item1 is null || values.Item1 == values.Item2 ? null : new KeptDifference(resource, property, values.Item1, values.Item2)));
}
