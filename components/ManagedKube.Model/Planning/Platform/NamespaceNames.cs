using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Platform;

/// <summary>The namespaces that the platform promises by name, and what they are recognized by.</summary>
public static class NamespaceNames
{
    /// <summary>The label that every namespace of the platform has, with the value <c>true</c>.</summary>
    public const string Label = $"{ClusterNames.PublicZone}/platform";

    /// <summary>Kubernetes' own.</summary>
    public const string System = "kube-system";

    /// <summary>What approves the kubelets' certificates.</summary>
    public const string CsrApprover = "kubelet-serving-cert-approver";

    /// <summary>The load balancer.</summary>
    public const string MetalLb = "metallb-system";

    /// <summary>Ceph.</summary>
    public const string Rook = "rook-ceph";

    /// <summary>Local volumes.</summary>
    public const string TopoLvm = "topolvm-system";

    /// <summary>The client's accounts.</summary>
    public const string Access = "mk-access";

    /// <summary>Certificates.</summary>
    public const string CertManager = "cert-manager";

    /// <summary>Tenants.</summary>
    public const string Capsule = "capsule-system";

    /// <summary>Policies.</summary>
    public const string Kyverno = "kyverno";

    /// <summary>Metrics, logs and dashboards.</summary>
    public const string Monitoring = "monitoring";

    /// <summary>Delivery from Git.</summary>
    public const string ArgoCd = "argocd";

    /// <summary>The registry.</summary>
    public const string Harbor = "harbor";

    /// <summary>Costs.</summary>
    public const string OpenCost = "opencost";

    /// <summary>What OpenCost has replaced; no cluster has it.</summary>
    public const string Kubecost = "kubecost";

    /// <summary>Backups.</summary>
    public const string Kasten = "kasten-io";

    /// <summary>Scaling by events.</summary>
    public const string Keda = "keda";

    /// <summary>Profiles of applications.</summary>
    public const string Pyroscope = "pyroscope";

    /// <summary>GPUs.</summary>
    public const string GpuOperator = "gpu-operator";
}
