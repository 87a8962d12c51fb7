using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>One rolling upgrade of a path.</summary>
/// <param name="Product">What is upgraded.</param>
/// <param name="From">The branch that runs before.</param>
/// <param name="To">The branch that runs after: the next one (L17).</param>
/// <param name="Version">The newest known release of that branch.</param>
public sealed record UpgradeStep(UpgradeProduct Product, ReleaseBranch From, ReleaseBranch To, ReleaseVersion Version);
