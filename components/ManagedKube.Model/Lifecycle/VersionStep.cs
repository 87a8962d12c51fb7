using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>One rolling upgrade of all nodes, from one full version to another.</summary>
/// <param name="Product">What is upgraded.</param>
/// <param name="From">What runs before.</param>
/// <param name="To">What runs after: a later patch of the same branch, or a release of the next branch.</param>
public sealed record VersionStep(UpgradeProduct Product, ReleaseVersion From, ReleaseVersion To)
{
    /// <summary>The step for people: <c>Talos 1.13.10 to 1.14.6</c>.</summary>
    public override string ToString() => $"{Product} {From} to {To}";
}
