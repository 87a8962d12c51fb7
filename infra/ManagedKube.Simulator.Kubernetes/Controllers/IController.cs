using System.Collections.Immutable;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>A part of the cluster that brings what is nearer to what is wanted.</summary>
internal interface IController
{
    /// <summary>The resources whose changes concern it; empty for all.</summary>
    ImmutableArray<GroupResource> Watches { get; }

    /// <summary>Looks at everything that concerns it, and does what is to be done. The gate is held.</summary>
    /// <returns>When to look again although nothing has changed; null for never.</returns>
    DateTimeOffset? Reconcile(Cluster cluster);
}
