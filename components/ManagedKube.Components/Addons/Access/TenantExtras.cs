using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace ManagedKube.Components.Addons.Access;

/// <summary>
/// What tenants may do in their namespaces beyond Kubernetes' own role <c>admin</c>, which knows none of the platform's kinds; it is added to
/// that role.
/// </summary>
internal static class TenantExtras
{
    public const string Name = "mk-tenant-extras";

    /// <summary>Its rules.</summary>
    public static IEnumerable<PolicyRuleArgs> Rules(ClusterPlan plan) =>
    [
        Rule("gateway.networking.k8s.io", "gateways", "httproutes", "grpcroutes", "referencegrants"),
        Rule("snapshot.storage.k8s.io", "volumesnapshots"),
        Rule("objectbucket.io", "objectbucketclaims"),
        Rule("monitoring.coreos.com", "servicemonitors", "podmonitors", "prometheusrules"),
        Rule("cilium.io", "ciliumnetworkpolicies"),
        .. plan.Components.Contains(PlatformComponent.Keda)
            ? [Rule("keda.sh", "scaledobjects", "scaledjobs", "triggerauthentications")]
            : Enumerable.Empty<PolicyRuleArgs>(),
    ];

    private static PolicyRuleArgs Rule(string group, params string[] resources) => Rbac.Rule(Rbac.Write, group, resources);
}
