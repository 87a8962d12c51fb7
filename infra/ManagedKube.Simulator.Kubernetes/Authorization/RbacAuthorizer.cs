using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authentication;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Authorization;

/// <summary>Says by roles and bindings what users may do. Its callers hold the gate.</summary>
internal static class RbacAuthorizer
{
    /// <summary>Whether a user may do something, and because of what.</summary>
    public static (bool Allowed, string Reason) Authorize(Cluster cluster, UserInfo user, AccessRequest request)
    {
        if (user.Groups.Contains(UserInfo.Masters))
            return (true, string.Empty);
        foreach (var (rule, reason) in Rules(cluster, user, request.Namespace))
        {
            if (rule.Allows(request))
                return (true, $"RBAC: allowed by {reason}");
        }

        return (false, string.Empty);
    }

    /// <summary>All rules that give a user something: cluster-wide, and in a namespace where one is given.</summary>
    public static IEnumerable<(PolicyRule Rule, string Reason)> Rules(Cluster cluster, UserInfo user, string space)
    {
        foreach (var binding in cluster.Store.List(Known.ClusterRoleBindings).Where(binding => Names(binding.Body, user)))
        {
            foreach (var rule in RulesOf(cluster, binding.Body, string.Empty))
                yield return (rule, $"ClusterRoleBinding \"{binding.Name}\" of ClusterRole \"{binding.Body.TextAt("roleRef", "name")}\"");
        }

        if (space.Length == 0)
            yield break;
        foreach (var binding in cluster.Store.List(Known.RoleBindings, space).Where(binding => Names(binding.Body, user)))
        {
            foreach (var rule in RulesOf(cluster, binding.Body, space))
                yield return (rule, $"RoleBinding \"{binding.Name}/{space}\" of {binding.Body.TextAt("roleRef", "kind")} \"{binding.Body.TextAt("roleRef", "name")}\"");
        }
    }

    /// <summary>The rules of the role that a binding gives.</summary>
    public static IEnumerable<PolicyRule> RulesOf(Cluster cluster, JsonObject binding, string space)
    {
        var name = binding.TextAt("roleRef", "name") ?? string.Empty;
        var role = binding.TextAt("roleRef", "kind") == "Role"
            ? cluster.Store.Find(Known.Roles, space, name)
            : cluster.Store.Find(Known.ClusterRoles, string.Empty, name);
        return role is null ? [] : role.Body.ItemsAt("rules").Select(PolicyRule.Of);
    }

    private static bool Names(JsonObject binding, UserInfo user) => binding.ItemsAt("subjects").Any(subject => subject.TextAt("kind") switch
    {
        "User" => subject.TextAt("name") == user.Name,
        "Group" => user.Groups.Contains(subject.TextAt("name") ?? string.Empty),
        "ServiceAccount" => user.Name == $"system:serviceaccount:{subject.TextAt("namespace") ?? binding.Namespace()}:{subject.TextAt("name")}",
        _ => false,
    });
}
