using System.Collections.Immutable;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol.Paths;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Makes changes of certain properties a reason for replacement, as the program asks.</summary>
internal static class ReplaceOnChanges
{
    private const string InitError = "#initerror";

    public static DiffResult Apply(DiffResult diff, ImmutableArray<string> paths, bool hasInitErrors)
    {
        foreach (var text in paths)
        {
            if (text == InitError && hasInitErrors)
                diff = diff with { Changes = DiffChanges.Some, Replaces = Add(diff.Replaces, InitError) };
            if (!PropertyPath.TryParse(text, out var path))
                continue;
            diff = diff with
            {
                Detailed = [.. diff.Detailed.Select(change => IsIn(path, change.Path) ? change with { Replace = true } : change)],
                Replaces = diff.Diffs.Where(name => IsIn(path, name)).Aggregate(diff.Replaces, Add),
            };
        }
        return diff;
    }

    private static bool IsIn(PropertyPath pattern, string path) => PropertyPath.TryParse(path, out var parsed) && pattern.Contains(parsed);

    private static ImmutableArray<string> Add(ImmutableArray<string> names, string name) => names.Contains(name) ? names : names.Add(name);
}
