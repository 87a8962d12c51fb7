using System.Collections.Immutable;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Components.Addons;

/// <summary>
/// The namespaces that the platform makes before any chart, so that no pod is ever in one without its Pod Security label. What is not here is
/// Kubernetes' own, or made by a chart that keeps only secrets in it.
/// </summary>
internal static class PlatformNamespaces
{
    private static readonly ImmutableArray<(PlatformComponent Component, PlatformNamespace Namespace)> Switched =
    [
        (PlatformComponent.TopoLvm, new(NamespaceNames.TopoLvm, PodSecurity.Privileged, HoldsData: true)),
        (PlatformComponent.CertManager, new(NamespaceNames.CertManager, PodSecurity.Baseline)),
        (PlatformComponent.Capsule, new(NamespaceNames.Capsule, PodSecurity.Baseline)),
        (PlatformComponent.Kyverno, new(NamespaceNames.Kyverno, PodSecurity.Baseline)),
        (PlatformComponent.Monitoring, new(NamespaceNames.Monitoring, PodSecurity.Privileged, HoldsData: true)),
        (PlatformComponent.ArgoCd, new(NamespaceNames.ArgoCd, PodSecurity.Baseline)),
        (PlatformComponent.Harbor, new(NamespaceNames.Harbor, PodSecurity.Baseline, HoldsData: true)),
        (PlatformComponent.OpenCost, new(NamespaceNames.OpenCost, PodSecurity.Baseline)),
        (PlatformComponent.Kasten, new(NamespaceNames.Kasten, PodSecurity.Baseline, HoldsData: true)),
        (PlatformComponent.Keda, new(NamespaceNames.Keda, PodSecurity.Baseline)),
        (PlatformComponent.Pyroscope, new(NamespaceNames.Pyroscope, PodSecurity.Baseline, HoldsData: true)),
    ];

    /// <summary>The namespaces of a cluster.</summary>
    public static ImmutableArray<PlatformNamespace> Of(ClusterPlan plan) =>
    [
        new(NamespaceNames.CsrApprover, PodSecurity.Baseline),
        new(NamespaceNames.MetalLb, PodSecurity.Privileged),
        new(NamespaceNames.Rook, PodSecurity.Privileged, HoldsData: true),
        new(NamespaceNames.Access, PodSecurity.Restricted),
        .. Switched.Where(entry => plan.Components.Contains(entry.Component)).Select(entry => entry.Namespace),
        .. plan.HasGpus() ? [new PlatformNamespace(NamespaceNames.GpuOperator, PodSecurity.Privileged)] : ImmutableArray<PlatformNamespace>.Empty,
        .. plan.IngressClasses.Select(ingress => new PlatformNamespace(ingress.Namespace, PodSecurity.Baseline)),
    ];
}
