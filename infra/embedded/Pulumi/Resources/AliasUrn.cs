using ProtocolUrn = Pulumi.Protocol.Urn;

namespace Pulumi;

/// <summary>The URNs that aliases stand for.</summary>
internal static class AliasUrn
{
    /// <summary>The URN of an alias of a resource; resolving it fails if the alias contradicts itself.</summary>
    public static Output<string> Create(Input<Alias> alias, string name, string type, Resource? parent)
        => alias.Apply(resolved =>
        {
            Check(resolved);
            if (resolved.Urn is not null)
                return Output.Create(resolved.Urn);

            var hasOwnParent = resolved.Parent is not null || resolved.ParentUrn is not null || resolved.NoParent;
            return Urn.Create(
                resolved.Name ?? name,
                resolved.Type ?? type,
                hasOwnParent ? resolved.Parent : parent,
                resolved.ParentUrn,
                resolved.Project,
                resolved.Stack);
        });

    /// <summary>
    /// All URNs that a resource may have had: by its own aliases, by its parent's, and by both together.
    /// </summary>
    public static IEnumerable<Input<string>> CreateAll(IReadOnlyList<Input<Alias>> aliases, string name, string type, Resource? parent)
    {
        var own = aliases.Select(alias => Create(alias, name, type, parent)).ToList();
        foreach (var urn in own)
            yield return urn;

        foreach (var parentAlias in parent?.AliasUrns ?? [])
        {
            var parentName = parent!.GetResourceName();
            yield return Inherit(parentAlias, parentName, name, type);
            foreach (var urn in own)
            {
                yield return urn.Apply(ProtocolUrn.Parse)
                    .Apply(parsed => Inherit(parentAlias, parentName, parsed.Name, parsed.Type));
            }
        }
    }

    /// <summary>
    /// The URN of a child under a former identity of its parent. A child whose name starts with the parent's name is
    /// taken to have been renamed along with it.
    /// </summary>
    private static Output<string> Inherit(Input<string> parentAlias, string parentName, string name, string type)
    {
        var formerName = name.StartsWith(parentName, StringComparison.Ordinal)
            ? parentAlias.Apply(urn => ProtocolUrn.Parse(urn).Name + name[parentName.Length..])
            : Output.Create(name);
        return Urn.Create(formerName, type, parentUrn: parentAlias);
    }

    private static void Check(Alias alias)
    {
        var parents = new List<string>();
        if (alias.Parent is not null)
            parents.Add(nameof(Alias.Parent));
        if (alias.ParentUrn is not null)
            parents.Add(nameof(Alias.ParentUrn));
        if (alias.NoParent)
            parents.Add(nameof(Alias.NoParent));

        if (alias.Urn is null)
        {
            if (parents.Count > 1)
                throw new ArgumentException($"An alias has {string.Join(" and ", parents)}: give only one of them.");
            return;
        }

        (string Name, Input<string>? Value)[] others =
        [
            (nameof(Alias.Name), alias.Name),
            (nameof(Alias.Type), alias.Type),
            (nameof(Alias.Project), alias.Project),
            (nameof(Alias.Stack), alias.Stack),
        ];
        var conflicts = others.Where(other => other.Value is not null).Select(other => other.Name).Concat(parents).ToList();
        if (conflicts.Count > 0)
            throw new ArgumentException($"An alias has both {nameof(Alias.Urn)} and {string.Join(", ", conflicts)}: the URN says it all.");
    }
}
