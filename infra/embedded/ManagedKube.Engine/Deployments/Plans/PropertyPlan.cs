using System.Collections.Immutable;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Plans;

/// <summary>How a map of properties is planned to change, by the names at its top.</summary>
public sealed record PropertyPlan
{
    /// <summary>Nothing changes.</summary>
    public static PropertyPlan None { get; } = new();

    /// <summary>New properties.</summary>
    public PropertyMap Adds { get; init; } = PropertyMap.Empty;

    /// <summary>Names of properties that go.</summary>
    public ImmutableArray<string> Deletes { get; init; } = [];

    /// <summary>Properties with another value than before.</summary>
    public PropertyMap Updates { get; init; } = PropertyMap.Empty;

    /// <summary>The way from one map to another.</summary>
    public static PropertyPlan Between(PropertyMap before, PropertyMap after) => new()
    {
        Adds = after.Where((name, _) => !before.ContainsKey(name)),
        Deletes = [.. before.Keys.Where(name => !after.ContainsKey(name))],
        Updates = after.Where((name, value) => before.Get(name) is { } old && !ValueDiff.AreEqual(old, value)),
    };

    /// <summary>What a map becomes by it.</summary>
    public PropertyMap Apply(PropertyMap before) => before.Where((name, _) => !Deletes.Contains(name)).SetAll(Adds).SetAll(Updates);
}
