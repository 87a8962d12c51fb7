using ManagedKube.Model.Definition;

namespace ManagedKube.Acceptance.Facts;

/// <summary>The namespaces that the platform promises by name, and what they are recognized by.</summary>
internal static class PlatformSpaces
{
    /// <summary>The label that every namespace of the platform has, with the value <c>true</c>.</summary>
    public const string Label = $"{ClusterNames.PublicZone}/platform";

    public const string System = "kube-system";
    public const string MetalLb = "metallb-system";
    public const string Rook = "rook-ceph";
    public const string Access = "mk-access";
    public const string CertManager = "cert-manager";
    public const string ArgoCd = "argocd";
    public const string Monitoring = "monitoring";
    public const string Harbor = "harbor";
    public const string OpenCost = "opencost";
    public const string Kubecost = "kubecost";
    public const string Kyverno = "kyverno";
    public const string Capsule = "capsule-system";
    public const string Kasten = "kasten-io";
    public const string Keda = "keda";
    public const string Pyroscope = "pyroscope";
}
