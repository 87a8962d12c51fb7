using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A product that tenants can have, with its parts.</summary>
internal sealed record Feature(Guid Id, string Name, ImmutableArray<Feature> SubFeatures)
{
    public static Feature Of(string name, params ReadOnlySpan<string> parts)
    {
        var subFeatures = ImmutableArray.CreateBuilder<Feature>();
        foreach (var part in parts)
            subFeatures.Add(new Feature(SeededId.Of("feature", name, part), part, []));
        return new Feature(SeededId.Of("feature", name), name, subFeatures.ToImmutable());
    }
}
