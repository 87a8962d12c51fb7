using System.Collections.Immutable;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Components.Addons.Security;

/// <summary>
/// What tenants may not do, beside what Pod Security forbids everywhere. In production it is refused; dev/test, where the client is an
/// administrator, only reports it.
/// </summary>
internal static class TenantPolicies
{
    private const string Containers = "(object.spec.containers + object.spec.?initContainers.orValue([]))";

    /// <summary>The policies of a cluster.</summary>
    public static ImmutableArray<TenantPolicy> Of(ClusterPlan plan) =>
    [
        .. All(plan).Select(policy => plan.IsProduction() ? policy : policy with { Denies = false }),
        EditCertificatesInPlace,
    ];

    private static ImmutableArray<TenantPolicy> All(ClusterPlan plan) =>
        [NamespaceSecurity(plan), PodPlacement, PodHostAccess, ImageTag, ServiceExposure, PlatformHosts(plan), RequestsAndLimits, MonitoredFiles];

    private static TenantPolicy PodPlacement { get; } = new("mk-pod-placement", "", "pods")
    {
        OnUpdate = false,
        Validations =
        [
            (
                "!has(object.spec.tolerations) || object.spec.tolerations.all(t, !(has(t.key) && (t.key.startsWith('node-role.kubernetes.io/')))"
                + " && !((!has(t.key) || t.key == '') && has(t.operator) && t.operator == 'Exists'))",
                "tolerations for control-plane or storage nodes, and tolerate-everything, are not allowed"
            ),
            ("!has(object.spec.nodeName) || object.spec.nodeName == ''", "spec.nodeName bypasses the scheduler and is not allowed"),
            ("!has(object.spec.priorityClassName) || !object.spec.priorityClassName.startsWith('system-')", "system priority classes are reserved"),
        ],
    };

    private static TenantPolicy PodHostAccess { get; } = new("mk-pod-host-access", "", "pods")
    {
        InPodTemplates = true,
        Validations =
        [
            (
                "!object.spec.?hostNetwork.orValue(false) && !object.spec.?hostPID.orValue(false) && !object.spec.?hostIPC.orValue(false)",
                "host namespaces are not allowed"
            ),
            ("object.spec.?volumes.orValue([]).all(v, !has(v.hostPath))", "hostPath volumes are not allowed"),
            (
                $"{Containers}.all(c, !c.?securityContext.?privileged.orValue(false) && c.?ports.orValue([]).all(p, p.?hostPort.orValue(0) == 0))",
                "privileged containers and host ports are not allowed"
            ),
        ],
    };

    private static TenantPolicy ImageTag { get; } = new("mk-image-tag", "", "pods")
    {
        InPodTemplates = true,
        Validations =
        [
            (
                $"{Containers}.all(c, c.image.contains('@sha256:') || (c.image.matches('^.+:[^:/]+$') && !c.image.endsWith(':latest')))",
                "images need a tag other than 'latest' or a digest"
            ),
        ],
    };

    private static TenantPolicy ServiceExposure { get; } = new("mk-service-exposure", "", "services")
    {
        Validations =
        [
            ("!has(object.spec.externalIPs) || size(object.spec.externalIPs) == 0", "externalIPs are not allowed"),
            ("!has(object.spec.type) || !(object.spec.type in ['NodePort', 'ExternalName'])", "use ClusterIP, or LoadBalancer with the lb-type label"),
        ],
    };

    private static TenantPolicy RequestsAndLimits { get; } = new("mk-requests-limits", "", "pods")
    {
        OnUpdate = false,
        Denies = false,
        Validations =
        [
            (
                "object.spec.containers.all(c, has(c.resources) && has(c.resources.requests) && 'cpu' in c.resources.requests"
                + " && 'memory' in c.resources.requests && has(c.resources.limits) && 'memory' in c.resources.limits)",
                "set cpu and memory requests and a memory limit"
            ),
        ],
    };

    // Prometheus would read them with its own rights, its token among them.
    private static TenantPolicy MonitoredFiles { get; } = new("mk-monitor-files", "monitoring.coreos.com", "servicemonitors")
    {
        Validations =
        [
            (
                "object.spec.?endpoints.orValue([]).all(e, !has(e.bearerTokenFile) && (!has(e.tlsConfig)"
                + " || (!has(e.tlsConfig.caFile) && !has(e.tlsConfig.certFile) && !has(e.tlsConfig.keyFile))))",
                "files of the Prometheus pod cannot be used in scrape settings"
            ),
            ("!has(object.spec.namespaceSelector)", "a ServiceMonitor may only select its own namespace"),
        ],
    };

    // Of two ingresses with one host the older one wins, so that of the proof would never answer.
    private static TenantPolicy EditCertificatesInPlace { get; } = new("mk-acme-edit-in-place", "networking.k8s.io", "ingresses")
    {
        Conditions =
        [
            (
                "uses-cert-manager",
                "has(object.metadata.annotations) && ('cert-manager.io/cluster-issuer' in object.metadata.annotations"
                + " || 'cert-manager.io/issuer' in object.metadata.annotations)"
            ),
            ("not-already-set", "!has(object.metadata.annotations) || !('acme.cert-manager.io/http01-edit-in-place' in object.metadata.annotations)"),
        ],
        Mutation = """Object{metadata: Object.metadata{annotations: {"acme.cert-manager.io/http01-edit-in-place": "true"}}}""",
    };

    private static TenantPolicy NamespaceSecurity(ClusterPlan plan) => new("mk-namespace-psa", "", "namespaces")
    {
        LooksAtUser = true,
        Conditions = [("not-platform-admin", $"!request.userInfo.groups.exists(g, g in [{string.Join(", ", Administrators(plan).Select(Quoted))}])")],
        Validations =
        [
            (
                "!has(object.metadata.labels) || object.metadata.labels.all(k, !k.startsWith('pod-security.kubernetes.io/')"
                + " || object.metadata.labels[k] != 'privileged')",
                "pod-security level 'privileged' is reserved for the platform"
            ),
            (
                $"!has(object.metadata.labels) || object.metadata.labels.all(k, !k.startsWith('{ClusterNames.PublicZone}/'))",
                $"labels under {ClusterNames.PublicZone}/ are reserved for the platform"
            ),
        ],
    };

    private static TenantPolicy PlatformHosts(ClusterPlan plan) => new("mk-platform-hosts", "networking.k8s.io", "ingresses")
    {
        Variables = [("reserved", $"[{string.Join(", ", plan.Hosts.Select(host => host.Name).Append(plan.Names.ApiHost).Select(Quoted))}]")],
        Validations = [("object.spec.?rules.orValue([]).all(r, !has(r.host) || !(r.host in variables.reserved))", "this host name belongs to the platform")],
    };

    private static IEnumerable<string> Administrators(ClusterPlan plan) =>
        plan.GroupsOf(AccessRole.ClusterAdmin).Select(group => group.Name).Prepend("system:masters");

    private static string Quoted(string text) => $"'{text}'";
}
