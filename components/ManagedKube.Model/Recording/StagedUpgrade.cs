using ManagedKube.Model.Planning;

namespace ManagedKube.Model.Recording;

/// <summary>What one deployment makes of the upgrades that are ordered.</summary>
/// <param name="Plan">The plan of this deployment.</param>
/// <param name="Subject">What it upgrades.</param>
/// <param name="Postponed">What has to wait for a later one, as a text for people; null when nothing does.</param>
internal sealed record StagedUpgrade(ClusterPlan Plan, UpgradeSubject Subject, string? Postponed);
