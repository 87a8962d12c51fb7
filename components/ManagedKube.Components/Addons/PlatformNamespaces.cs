using System.Collections.Immutable;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Components.Addons;

/// <summary>
/// The namespaces that the platform makes before any chart, so that no pod is ever in one without its Pod Security label. What is not here is
/// Kubernetes' own, or made by a chart that keeps only secrets in it.
/// </summary>
internal static class PlatformNamespaces
{
    public const string System = "kube-system";
    public const string CsrApprover = "kubelet-serving-cert-approver";
    public const string MetalLb = "metallb-system";
    public const string Rook = "rook-ceph";
    public const string TopoLvm = "topolvm-system";
    public const string Access = "mk-access";
    public const string CertManager = "cert-manager";
    public const string Capsule = "capsule-system";
    public const string Kyverno = "kyverno";
    public const string Monitoring = "monitoring";
    public const string ArgoCd = "argocd";
    public const string Harbor = "harbor";
    public const string OpenCost = "opencost";
    public const string Kasten = "kasten-io";
    public const string Keda = "keda";
    public const string Pyroscope = "pyroscope";
    public const string GpuOperator = "gpu-operator";

    private static readonly ImmutableArray<(PlatformComponent Component, PlatformNamespace Namespace)> Switched =
    [
        (PlatformComponent.TopoLvm, new(TopoLvm, PodSecurity.Privileged, HoldsData: true)),
        (PlatformComponent.CertManager, new(CertManager, PodSecurity.Baseline)),
        (PlatformComponent.Capsule, new(Capsule, PodSecurity.Baseline)),
        (PlatformComponent.Kyverno, new(Kyverno, PodSecurity.Baseline)),
        (PlatformComponent.Monitoring, new(Monitoring, PodSecurity.Privileged, HoldsData: true)),
        (PlatformComponent.ArgoCd, new(ArgoCd, PodSecurity.Baseline)),
        (PlatformComponent.Harbor, new(Harbor, PodSecurity.Baseline, HoldsData: true)),
        (PlatformComponent.OpenCost, new(OpenCost, PodSecurity.Baseline)),
        (PlatformComponent.Kasten, new(Kasten, PodSecurity.Baseline, HoldsData: true)),
        (PlatformComponent.Keda, new(Keda, PodSecurity.Baseline)),
        (PlatformComponent.Pyroscope, new(Pyroscope, PodSecurity.Baseline, HoldsData: true)),
    ];

    /// <summary>The namespaces of a cluster.</summary>
    public static ImmutableArray<PlatformNamespace> Of(ClusterPlan plan) =>
    [
        new(CsrApprover, PodSecurity.Baseline),
        new(MetalLb, PodSecurity.Privileged),
        new(Rook, PodSecurity.Privileged, HoldsData: true),
        new(Access, PodSecurity.Restricted),
        .. Switched.Where(entry => plan.Components.Contains(entry.Component)).Select(entry => entry.Namespace),
        .. plan.HasGpus() ? [new PlatformNamespace(GpuOperator, PodSecurity.Privileged)] : ImmutableArray<PlatformNamespace>.Empty,
        .. plan.IngressClasses.Select(ingress => new PlatformNamespace(ingress.Namespace, PodSecurity.Baseline)),
    ];
}
