using System.Collections.Immutable;
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
    public const string Monitoring = "monitoring";
    public const string Access = "mk-access";

    /// <summary>The namespaces of a cluster.</summary>
    public static ImmutableArray<PlatformNamespace> Of(ClusterPlan plan) =>
    [
        new(CsrApprover, PodSecurity.Baseline),
        new(MetalLb, PodSecurity.Privileged),
        new(Rook, PodSecurity.Privileged, HoldsData: true),
        new(Access, PodSecurity.Restricted),
        .. plan.Components.Contains(PlatformComponent.TopoLvm) ? [new(TopoLvm, PodSecurity.Privileged, HoldsData: true)] : ImmutableArray<PlatformNamespace>.Empty,
    ];
}
