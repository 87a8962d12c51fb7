using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Nodes;
using ManagedKube.Cli.Stacks;
using ManagedKube.Cli.Targets;
using ManagedKube.Engine.Deployments;

namespace ManagedKube.Cli;

/// <summary>What verbs are made of.</summary>
internal sealed record CliServices
{
    /// <summary>The surroundings.</summary>
    public required CliHost Host { get; init; }

    /// <summary>The embedded engine.</summary>
    public required IDeploymentEngine Engine { get; init; }

    /// <summary>Makes targets ready to be called.</summary>
    public required ITargets Targets { get; init; }

    /// <summary>The driver of machines.</summary>
    public required INodeDriver NodeDriver { get; init; }

    /// <summary>Passes on the signals that this process gets.</summary>
    public SignalRelay Signals { get; init; } = new();

    /// <summary>What stack files are checked with.</summary>
    public required ImmutableArray<IStackCheck> Checks { get; init; }
}
