using System.Collections.Immutable;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>What tells the items of a list apart, to which several managers may add some.</summary>
/// <param name="Fields">The fields that do; none where the items are values that are told apart as a whole.</param>
internal sealed record ListKey(ImmutableArray<string> Fields)
{
    /// <summary>The item of a list that has the same key; null when there is none.</summary>
    public PropertyValue? Find(ArrayValue list, PropertyValue item) => list.Items.FirstOrDefault(other => IsSame(item, other));

    // A field that one of them leaves out has a default, which the other one may name.
    private bool IsSame(PropertyValue a, PropertyValue b) => Fields.IsEmpty
        ? ValueDiff.AreEqual(a, b)
        : a.Unwrapped is ObjectValue { Properties: var left } && b.Unwrapped is ObjectValue { Properties: var right }
            && Fields.All(field => left.Get(field) is not { } x || right.Get(field) is not { } y || ValueDiff.AreEqual(x, y));
}
