using System.Collections.Immutable;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Monitor.Components;

/// <summary>What the properties of a result come from: as it is told, and as the output values among them say.</summary>
internal static class OutputDependencies
{
    public static IEnumerable<KeyValuePair<string, IEnumerable<string>>> Of(PropertyMap result, ImmutableSortedDictionary<string, ImmutableArray<Urn>> told) =>
        result.Keys.Union(told.Keys).Select(key => KeyValuePair.Create(
            key,
            told.GetValueOrDefault(key, []).Concat(result.Get(key) is { } value ? ProgramInputs.Origins(value) : []).Select(urn => urn.Text).Distinct()));
}
