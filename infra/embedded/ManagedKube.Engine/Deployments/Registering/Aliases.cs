using System.Collections.Immutable;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Computes the former names of a resource from its own aliases and those of its parent.</summary>
internal static class Aliases
{
    /// <summary>All former names, those that the program gave first.</summary>
    /// <param name="goal">The resource.</param>
    /// <param name="parentAliases">All former names of its parent.</param>
    public static ImmutableArray<Urn> Resolve(ResourceGoal goal, ImmutableArray<Urn> parentAliases)
    {
        var result = ImmutableArray.CreateBuilder<Urn>();
        foreach (var alias in goal.Aliases)
            result.Add(OwnAlias(goal, alias));
        foreach (var parentAlias in parentAliases)
        {
            result.Add(Build(goal, new AliasSpec { Name = NameUnder(goal, goal.Urn.Name, parentAlias) }, parentAlias));
            foreach (var alias in goal.Aliases.Where(alias => alias is { Urn.IsEmpty: true, NoParent: false, Parent.IsEmpty: true }))
                result.Add(Build(goal, alias with { Name = NameUnder(goal, alias.Name.Length > 0 ? alias.Name : goal.Urn.Name, parentAlias) }, parentAlias));
        }
        return [.. result.Distinct().Where(urn => urn != goal.Urn)];
    }

    private static Urn OwnAlias(ResourceGoal goal, AliasSpec alias) => alias switch
    {
        { Urn.IsEmpty: false } => alias.Urn,
        { NoParent: true } => Build(goal, alias, default),
        { Parent.IsEmpty: false } => Build(goal, alias, alias.Parent),
        _ => Build(goal, alias, goal.Parent),
    };

    private static Urn Build(ResourceGoal goal, AliasSpec alias, Urn parent) => Urn.Create(
        Or(alias.Stack, goal.Urn.Stack), Or(alias.Project, goal.Urn.Project), parent, Or(alias.Type, goal.Type), Or(alias.Name, goal.Urn.Name));

    // Components tend to begin the names of their children with their own, so that renaming one renames all.
    private static string NameUnder(ResourceGoal goal, string name, Urn parentAlias) =>
        name.StartsWith(goal.Parent.Name, StringComparison.Ordinal) && goal.Parent.Type != Urn.StackType
            ? parentAlias.Name + name[goal.Parent.Name.Length..]
            : name;

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;
}
