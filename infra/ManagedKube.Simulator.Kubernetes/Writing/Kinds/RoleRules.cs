using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authorization;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class RoleRules : KindRules
{
    public override bool HasGeneration => false;

    public override NameRule Names => NameRule.PathSegment;

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        var index = 0;
        foreach (var rule in body.ItemsAt("rules"))
        {
            var path = $"rules[{index++}]";
            if (!rule.TextsAt("verbs").Any())
                errors.Add(FieldError.Required($"{path}.verbs", "verbs must contain at least one value"));
            if (rule.TextsAt("nonResourceURLs").Any())
            {
                if (body.TextAt("kind") == "Role")
                    errors.Add(FieldError.Invalid($"{path}.nonResourceURLs", rule["nonResourceURLs"]!.ToJsonString(), "namespaced rules cannot apply to non-resource URLs"));
                continue;
            }

            if (!rule.TextsAt("apiGroups").Any())
                errors.Add(FieldError.Required($"{path}.apiGroups", "resource rules must supply at least one api group"));
            if (!rule.TextsAt("resources").Any())
                errors.Add(FieldError.Required($"{path}.resources", "resource rules must supply at least one resource"));
        }
    }

    public override void Admit(Cluster cluster, JsonObject body, JsonObject? before, WriteOptions options)
    {
        if (before is null || !ObjectNodes.Same(before["rules"], body["rules"]))
            Escalation.CheckRole(cluster, options.User, body);
    }
}
