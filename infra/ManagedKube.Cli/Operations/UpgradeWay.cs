using System.Collections.Immutable;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Operations;

/// <summary>What is left of an upgrade, one deployment for each step.</summary>
/// <param name="Components">The steps of platform components, which go first.</param>
/// <param name="Nodes">The steps of Talos and Kubernetes.</param>
internal sealed record UpgradeWay(ImmutableArray<ComponentStep> Components, ImmutableArray<VersionStep> Nodes)
{
    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Components.IsEmpty && Nodes.IsEmpty;

    /// <summary>The steps in order, for people.</summary>
    public ImmutableArray<string> Texts { get; } = [.. Components.Select(step => $"{step}"), .. Nodes.Select(step => $"{step}")];
}
