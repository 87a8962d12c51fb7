using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authentication;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Authorization;

/// <summary>Nobody gives rights away that they do not have.</summary>
internal static class Escalation
{
    private const string Group = "rbac.authorization.k8s.io";

    /// <exception cref="ApiException">The role holds more than its writer has.</exception>
    public static void CheckRole(Cluster cluster, UserInfo user, JsonObject role)
    {
        var resource = role.TextAt("kind") == "Role" ? "roles" : "clusterroles";
        if (!MayAnyway(cluster, user, "escalate", resource, role.Name(), role.Namespace()))
            Check(cluster, user, role, resource, role.ItemsAt("rules").Select(PolicyRule.Of));
    }

    /// <exception cref="ApiException">The role that is bound holds more than the writer of the binding has.</exception>
    public static void CheckBinding(Cluster cluster, UserInfo user, JsonObject binding)
    {
        var bound = binding.TextAt("roleRef", "kind") == "Role" ? "roles" : "clusterroles";
        if (!MayAnyway(cluster, user, "bind", bound, binding.TextAt("roleRef", "name") ?? string.Empty, binding.Namespace()))
        {
            Check(cluster, user, binding, binding.TextAt("kind") == "RoleBinding" ? "rolebindings" : "clusterrolebindings",
                RbacAuthorizer.RulesOf(cluster, binding, binding.Namespace()));
        }
    }

    private static bool MayAnyway(Cluster cluster, UserInfo user, string verb, string resource, string name, string space) =>
        RbacAuthorizer.Authorize(cluster, user, new AccessRequest { Verb = verb, Group = Group, Resource = resource, Name = name, Namespace = space }).Allowed;

    private static void Check(Cluster cluster, UserInfo user, JsonObject target, string resource, IEnumerable<PolicyRule> wanted)
    {
        var own = RbacAuthorizer.Rules(cluster, user, target.Namespace()).Select(entry => entry.Rule).ToList();
        var missing = wanted.Where(rule => !Covered(own, rule)).ToList();
        if (missing.Count == 0)
            return;
        var list = string.Join("\n", missing.Select(rule =>
            $"{{APIGroups:[{Quoted(rule.Groups)}], Resources:[{Quoted(rule.Resources)}], Verbs:[{Quoted(rule.Verbs)}]}}"));
        throw ApiException.Forbidden(Group, resource, target.Name(),
            $"user \"{user.Name}\" (groups=[{Quoted(user.Groups)}]) is attempting to grant RBAC permissions not currently held:\n{list}");
    }

    /// <summary>Whether every single right of a rule is among the others.</summary>
    private static bool Covered(List<PolicyRule> own, PolicyRule rule)
    {
        var names = rule.Names.IsEmpty ? [string.Empty] : rule.Names;
        var requests = rule.Paths.IsEmpty
            ? rule.Verbs.SelectMany(verb => rule.Groups.SelectMany(api => rule.Resources.SelectMany(resource => names.Select(name =>
                new AccessRequest { Verb = verb, Group = api, Resource = resource, Name = name }))))
            : rule.Verbs.SelectMany(verb => rule.Paths.Select(path => new AccessRequest { Verb = verb, Path = path }));
        return requests.All(request => own.Exists(held => held.Allows(request)));
    }

    private static string Quoted(IEnumerable<string> values) => string.Join(" ", values.Select(value => $"\"{value}\""));
}
