using ManagedKube.Model.Planning.Platform;
using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace ManagedKube.Components.Addons.Access;

/// <summary>Who, and what, in Kubernetes' rules of rights.</summary>
internal static class Rbac
{
    /// <summary>The API group of roles and of the groups that they are bound to.</summary>
    public const string ApiGroup = "rbac.authorization.k8s.io";

    /// <summary>Looking at objects.</summary>
    public static readonly IReadOnlyList<string> Read = ["get", "list", "watch"];

    /// <summary>Looking at objects and changing them.</summary>
    public static readonly IReadOnlyList<string> Write = [.. Read, "create", "update", "patch", "delete"];

    /// <summary>A service account of the client's.</summary>
    public static SubjectArgs Account(string account) => new() { Kind = "ServiceAccount", Name = account, Namespace = NamespaceNames.Access };

    /// <summary>Groups of single sign-on (<see cref="Model.Planning.ClusterPlan.GroupsOf"/>).</summary>
    public static IEnumerable<SubjectArgs> Groups(IEnumerable<(string Name, string Tenant)> groups) =>
        groups.Select(group => new SubjectArgs { ApiGroup = ApiGroup, Kind = "Group", Name = group.Name });

    /// <summary>What may be done with the resources of one API group.</summary>
    public static PolicyRuleArgs Rule(IEnumerable<string> verbs, string group, params IEnumerable<string> resources) =>
        new() { ApiGroups = { group }, Resources = resources.ToArray(), Verbs = verbs.ToArray() };
}
