using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Operations;

/// <summary>How an upgrade went.</summary>
/// <param name="From">What ran before.</param>
/// <param name="To">What is to run in the end.</param>
/// <param name="Way">The way.</param>
/// <param name="Deployments">The deployments that were made on it, in order; the last one may have failed.</param>
internal sealed record ClusterUpgradeReport(RunningVersions From, RunningVersions To, UpgradeWay Way, ImmutableArray<StackReport> Deployments)
{
    /// <summary>What to tell the caller.</summary>
    public ExitCode ExitCode { get; init; } = ExitCodes.Combine(Deployments.Select(deployment => deployment.ExitCode));
}
