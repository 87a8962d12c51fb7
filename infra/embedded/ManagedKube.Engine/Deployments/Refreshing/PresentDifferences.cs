using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Paths;

namespace ManagedKube.Engine.Deployments.Refreshing;

/// <summary>
/// How the present state of a resource differs from the recorded one: the inputs, which are what people know, and of the outputs
/// what the inputs do not tell already.
/// </summary>
internal static class PresentDifferences
{
    public static ImmutableArray<PropertyDifference> Of(ResourceState recorded, ResourceState present)
    {
        var inputs = ValueDiff.Compare(recorded.Inputs, present.Inputs);
        var told = inputs.Select(change => change.Path).ToHashSet();
        var outputs = ValueDiff.Compare(recorded.Outputs, present.Outputs).Where(change => !told.Contains(change.Path));
        // A difference that the next update would leave alone is none.
        ImmutableArray<PropertyPath> ignored = [.. recorded.IgnoreChanges.Where(text => PropertyPath.TryParse(text, out _)).Select(PropertyPath.Parse)];
        return [.. inputs.Concat(outputs)
            .Select(change => Differences.From(change))
            .Where(difference => !Differences.IsHidden(difference.Path, ignored))];
    }
}
