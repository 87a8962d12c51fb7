using System.Collections.Immutable;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments.RandomGraphs;

/// <summary>What a stack has come to, apart from the ids that chance gave to its objects.</summary>
internal static class WorldView
{
    /// <summary>Every entry: its name, what was asked for and what it depends on.</summary>
    public static ImmutableSortedSet<string> Of(Snapshot state) => [.. state.Resources.Select(entry =>
        $"{entry.Urn} {Text(entry.Inputs, state)} -> {Text(entry.Outputs, state)} after {string.Join(',', entry.Dependencies.Select(urn => urn.Name).Order())}")];

    /// <summary>Every object that exists outside and that the stack owns.</summary>
    public static ImmutableSortedSet<string> Outside(StackUnderTest stack) => [.. stack.State.Resources
        .Where(entry => entry.Custom && !entry.IsProvider)
        .Select(entry => $"{entry.Urn} {Text(stack.Provider.World[entry.Id].Inputs, stack.State)}")];

    private static string Text(PropertyMap properties, Snapshot state) => string.Join(", ", properties
        .OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => $"{entry.Key}: {Text(entry.Value, state)}"));

    private static string Text(PropertyValue value, Snapshot state) => value switch
    {
        StringValue text when state.Resources.FirstOrDefault(entry => text.Value == $"serial of {entry.Id}") is { } origin => $"serial of {origin.Urn}",
        StringValue text => text.Value,
        _ => $"{value}",
    };
}
