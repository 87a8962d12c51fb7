using System.Collections.Immutable;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Turns a provider's diff into differences with both values.</summary>
internal static class Differences
{
    public static ImmutableArray<PropertyDifference> Of(DiffResult diff, ResourceState old, PropertyMap news, ImmutableArray<PropertyPath> hidden)
    {
        var differences = diff.Detailed.IsEmpty ? FromInputs(diff, old, news) : diff.Detailed.Select(change => FromDetail(change, old, news));
        return [.. differences.Where(difference => !IsHidden(difference.Path, hidden))];
    }

    /// <summary>Whether a path is, or lies below, one of some patterns.</summary>
    public static bool IsHidden(string path, ImmutableArray<PropertyPath> patterns) =>
        !patterns.IsEmpty && PropertyPath.TryParse(path, out var parsed) && patterns.Any(pattern => pattern.Contains(parsed));

    /// <summary>A change between two maps.</summary>
    public static PropertyDifference From(ValueChange change, bool replaces = false) =>
        new(change.Path.ToString(), change.Kind, change.Old, change.New, replaces);

    private static PropertyDifference FromDetail(PropertyChange change, ResourceState old, PropertyMap news)
    {
        if (!PropertyPath.TryParse(change.Path, out var path))
            return new PropertyDifference(change.Path, change.Kind, null, null, change.Replace);
        return new PropertyDifference(
            change.Path, change.Kind, path.Get(change.InputDiff ? old.Inputs : old.Outputs), path.Get(news), change.Replace);
    }

    private static IEnumerable<PropertyDifference> FromInputs(DiffResult diff, ResourceState old, PropertyMap news)
    {
        var changes = ValueDiff.Compare(old.Inputs, news);
        bool IsNamed(ValueChange change) => diff.Diffs.Contains(TopLevel(change));
        return (changes.Any(IsNamed) ? changes.Where(IsNamed) : changes).Select(change => From(change, diff.Replaces.Contains(TopLevel(change))));
    }

    private static string TopLevel(ValueChange change) => change.Path.Elements[0].Key ?? "";
}
