using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace ManagedKube.Engine.Tests.Deployments.RandomGraphs;

/// <summary>Random programs, each an edit of the one before it, and smaller ones that may fail for the same reason.</summary>
internal static class GraphPrograms
{
    private static readonly ImmutableArray<string> Names = ["a", "b", "c", "d", "e", "f", "g"];

    public static Arbitrary<ImmutableArray<GraphProgram>> Histories() => Arb.From(History, Shrink);

    private static Gen<ImmutableArray<GraphProgram>> History =>
        Gen.Choose(2, 4).SelectMany(count => Grow(count, []));

    private static Gen<ImmutableArray<GraphProgram>> Grow(int count, ImmutableArray<GraphProgram> programs) => count == 0
        ? Gen.Constant(programs)
        : Next(programs.IsEmpty ? new GraphProgram([]) : programs[^1]).SelectMany(next => Grow(count - 1, programs.Add(next)));

    /// <summary>Most resources stay as they were or change a little, and some come, go or change places.</summary>
    private static Gen<GraphProgram> Next(GraphProgram before) =>
        from order in Gen.Frequency((3, Gen.Constant(Order(before))), (1, Gen.Shuffle(Names.ToArray()).Select(names => names.ToImmutableArray())))
        from there in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false))).ArrayOf(order.Length)
        from resources in Resources([.. order.Where((_, at) => there[at])], before, [])
        from failAt in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(1, 8).Select(at => (int?)at)))
        select new GraphProgram(resources, failAt);

    private static ImmutableArray<string> Order(GraphProgram before)
    {
        var known = before.Resources.Select(resource => resource.Name).ToImmutableArray();
        return [.. known, .. Names.Except(known)];
    }

    private static Gen<ImmutableArray<GraphResource>> Resources(
        ImmutableArray<string> names, GraphProgram before, ImmutableArray<GraphResource> sofar) => names.IsEmpty
        ? Gen.Constant(sofar)
        : Resource(names[0], before, sofar).SelectMany(resource => Resources(names[1..], before, sofar.Add(resource)));

    private static Gen<GraphResource> Resource(string name, GraphProgram before, ImmutableArray<GraphResource> earlier)
    {
        var fresh = Fresh(name, earlier);
        if (before.Resources.FirstOrDefault(resource => resource.Name == name) is not { } old)
            return fresh;
        var kept = old.Needs.Except(earlier.Select(resource => resource.Name)).Aggregate(old, (resource, gone) => resource.Without(gone));
        // What had a role before may be something else now.
        if (earlier.Any(other => (other.Name == kept.Parent && other.Kind != GraphKind.Component)
            || (other.Name == kept.Provider && other.Kind != GraphKind.Provider)
            || ((other.Name == kept.LooseFrom || other.Name == kept.FixedFrom) && other.Kind != GraphKind.Thing)))
            return fresh;
        return Gen.Frequency(
            (4, Gen.Constant(kept)),
            (2, Gen.Choose(0, 2).Select(value => kept with { Loose = value })),
            (2, Gen.Choose(0, 2).Select(value => kept with { Fixed = value })),
            (1, fresh));
    }

    private static Gen<GraphResource> Fresh(string name, ImmutableArray<GraphResource> earlier) =>
        from kind in Gen.Frequency(
            (8, Gen.Constant(GraphKind.Thing)), (1, Gen.Constant(GraphKind.Component)), (1, Gen.Constant(GraphKind.Provider)))
        from parent in Sometimes(earlier, GraphKind.Component)
        from provider in Sometimes(earlier, GraphKind.Provider)
        from loose in Gen.Choose(0, 2)
        from @fixed in Gen.Choose(0, 2)
        from looseFrom in Sometimes(earlier, GraphKind.Thing)
        from fixedFrom in Sometimes(earlier, GraphKind.Thing)
        from after in Sometimes(earlier, null)
        from first in Gen.Elements<bool?>(null, null, true, false)
        from retain in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from replaceOn in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        let component = kind == GraphKind.Component
        let thing = kind == GraphKind.Thing
        select new GraphResource(name, kind)
        {
            Parent = parent,
            Provider = thing ? provider : null,
            Loose = component ? 0 : loose,
            Fixed = component ? 0 : @fixed,
            LooseFrom = thing ? looseFrom : null,
            FixedFrom = thing ? fixedFrom : null,
            DependsOn = after is null ? [] : [after],
            DeleteBeforeReplace = thing ? first : null,
            RetainOnDelete = thing && retain,
            ReplaceOnLooseChanges = thing && replaceOn,
        };

    private static Gen<string?> Sometimes(ImmutableArray<GraphResource> earlier, GraphKind? kind)
    {
        var names = earlier.Where(resource => kind is null || resource.Kind == kind).Select(resource => (string?)resource.Name).ToArray();
        return names.Length == 0
            ? Gen.Constant<string?>(null)
            : Gen.Frequency((1, Gen.Constant<string?>(null)), (1, Gen.Elements(names)));
    }

    private static IEnumerable<ImmutableArray<GraphProgram>> Shrink(ImmutableArray<GraphProgram> history)
    {
        if (history.Length > 1)
            for (var at = 0; at < history.Length; at++)
                yield return history.RemoveAt(at);
        foreach (var name in Names.Where(name => history.Any(program => program.Resources.Any(resource => resource.Name == name))))
            yield return [.. history.Select(program => program.Without(name))];
        for (var at = 0; at < history.Length; at++)
            foreach (var smaller in Smaller(history[at]))
                yield return history.SetItem(at, smaller);
    }

    private static IEnumerable<GraphProgram> Smaller(GraphProgram program)
    {
        if (program.FailAt is not null)
            yield return program with { FailAt = null };
        foreach (var resource in program.Resources)
            yield return program.Without(resource.Name);
        for (var at = 0; at < program.Resources.Length; at++)
            foreach (var simpler in Simpler(program.Resources[at]).Where(simpler => simpler.ToString() != program.Resources[at].ToString()))
                yield return program with { Resources = program.Resources.SetItem(at, simpler) };
    }

    private static IEnumerable<GraphResource> Simpler(GraphResource resource) =>
    [
        resource with { Parent = null },
        resource with { Provider = null },
        resource with { Loose = 0 },
        resource with { Fixed = 0 },
        resource with { LooseFrom = null },
        resource with { FixedFrom = null },
        resource with { DependsOn = [] },
        resource with { DeleteBeforeReplace = null },
        resource with { RetainOnDelete = false },
        resource with { ReplaceOnLooseChanges = false },
    ];
}
