using System.Collections.Immutable;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.State;

/// <summary>Small resource states.</summary>
internal static class States
{
    public static Urn UrnOf(string name) => Urn.Create("dev", "demo", default, "test:index:Thing", name);

    public static ResourceState Thing(string name, string value = "", params string[] dependencies) => new()
    {
        Urn = UrnOf(name),
        Type = "test:index:Thing",
        Custom = true,
        Id = "id-" + name,
        Inputs = PropertyMap.Of(("value", value)),
        Dependencies = [.. dependencies.Select(UrnOf)],
    };

    public static ImmutableArray<string> Names(this Snapshot snapshot) => [.. snapshot.Resources.Select(state => state.Urn.Name)];
}
