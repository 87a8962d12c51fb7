namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>A kind of objects in the Kubernetes API, or some objects of it.</summary>
/// <param name="ApiVersion">Such as <c>v1</c> or <c>apps/v1</c>.</param>
/// <param name="Plural">Such as <c>nodes</c>.</param>
/// <param name="Selection">Which objects of the kind, as a part of the query; null for all.</param>
internal readonly record struct ResourceKind(string ApiVersion, string Plural, string? Selection = null)
{
    /// <summary>Helm's own records of the releases that stand.</summary>
    public static readonly ResourceKind HelmRecords = new("v1", "secrets", "labelSelector=owner%3Dhelm%2Cstatus%3Ddeployed");

    /// <summary>The definition of one of the Gateway API's kinds, which names the version of all of them.</summary>
    public static readonly ResourceKind GatewayDefinition = new(
        "apiextensions.k8s.io/v1", "customresourcedefinitions", "fieldSelector=metadata.name%3Dgatewayclasses.gateway.networking.k8s.io");

    public static readonly ResourceKind Nodes = new("v1", "nodes");
    public static readonly ResourceKind Namespaces = new("v1", "namespaces");
    public static readonly ResourceKind Pods = new("v1", "pods");
    public static readonly ResourceKind VolumeClaims = new("v1", "persistentvolumeclaims");
    public static readonly ResourceKind Services = new("v1", "services");
    public static readonly ResourceKind ConfigMaps = new("v1", "configmaps");
    public static readonly ResourceKind Deployments = new("apps/v1", "deployments");
    public static readonly ResourceKind DaemonSets = new("apps/v1", "daemonsets");
    public static readonly ResourceKind StatefulSets = new("apps/v1", "statefulsets");
    public static readonly ResourceKind StorageClasses = new("storage.k8s.io/v1", "storageclasses");
    public static readonly ResourceKind Ingresses = new("networking.k8s.io/v1", "ingresses");
    public static readonly ResourceKind IngressClasses = new("networking.k8s.io/v1", "ingressclasses");
    public static readonly ResourceKind GatewayClasses = new("gateway.networking.k8s.io/v1", "gatewayclasses");
    public static readonly ResourceKind AddressPools = new("metallb.io/v1beta1", "ipaddresspools");
    public static readonly ResourceKind CephClusters = new("ceph.rook.io/v1", "cephclusters");
    public static readonly ResourceKind CephBlockPools = new("ceph.rook.io/v1", "cephblockpools");
    public static readonly ResourceKind CephFileSystems = new("ceph.rook.io/v1", "cephfilesystems");
    public static readonly ResourceKind CephObjectStores = new("ceph.rook.io/v1", "cephobjectstores");
    public static readonly ResourceKind ClusterIssuers = new("cert-manager.io/v1", "clusterissuers");
    public static readonly ResourceKind Certificates = new("cert-manager.io/v1", "certificates");
    public static readonly ResourceKind Tenants = new("capsule.clastix.io/v1beta2", "tenants");
    public static readonly ResourceKind ValidatingPolicies = new("policies.kyverno.io/v1", "validatingpolicies");
    public static readonly ResourceKind KastenProfiles = new("config.kio.kasten.io/v1alpha1", "profiles");
    public static readonly ResourceKind KastenPolicies = new("config.kio.kasten.io/v1alpha1", "policies");

    /// <summary>Its path below the server's address.</summary>
    public string Path => ApiVersion.Contains('/', StringComparison.Ordinal) ? $"apis/{ApiVersion}/{Plural}" : $"api/{ApiVersion}/{Plural}";

    public override string ToString() => $"{Plural} ({ApiVersion})";
}
