using System.Collections.Immutable;

namespace ManagedKube.Model.Lifecycle;

/// <summary>Components that change their version in one deployment: one, with what cannot go without it.</summary>
/// <param name="Changes">The changes, in the order of the data; at least one.</param>
public sealed record ComponentStep(ImmutableArray<ComponentChange> Changes)
{
    /// <summary>The step for people: <c>gateway-api v1.4.1 to v1.6.1 with cilium 1.19.6 to 1.20.2</c>.</summary>
    public override string ToString() => string.Join(" with ", Changes);
}
