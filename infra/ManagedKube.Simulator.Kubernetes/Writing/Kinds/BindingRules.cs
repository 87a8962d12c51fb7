using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authorization;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class BindingRules : KindRules
{
    private const string Group = "rbac.authorization.k8s.io";

    public override bool HasGeneration => false;

    public override NameRule Names => NameRule.PathSegment;

    public override void Default(JsonObject body)
    {
        body.FieldsAt("roleRef")?.Default("apiGroup", Group);
        foreach (var subject in body.ItemsAt("subjects"))
        {
            if (subject.TextAt("kind") is "User" or "Group")
                subject.Default("apiGroup", Group);
        }
    }

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        Require(body, errors, "roleRef", "name");
        var kinds = body.TextAt("kind") == "ClusterRoleBinding" ? new[] { "ClusterRole" } : ["Role", "ClusterRole"];
        if (body.TextAt("roleRef", "kind") is not { } kind || !kinds.Contains(kind))
            errors.Add(FieldError.NotSupported("roleRef.kind", body.TextAt("roleRef", "kind") ?? "", kinds));
        var index = 0;
        foreach (var subject in body.ItemsAt("subjects"))
        {
            if (string.IsNullOrEmpty(subject.TextAt("name")))
                errors.Add(FieldError.Required($"subjects[{index}].name"));
            if (subject.TextAt("kind") is not ("User" or "Group" or "ServiceAccount"))
                errors.Add(FieldError.NotSupported($"subjects[{index}].kind", subject.TextAt("kind") ?? "", ["ServiceAccount", "User", "Group"]));
            if (subject.TextAt("kind") == "ServiceAccount" && string.IsNullOrEmpty(subject.TextAt("namespace")))
                errors.Add(FieldError.Required($"subjects[{index}].namespace"));
            index++;
        }
    }

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors)
    {
        if (!ObjectNodes.Same(body["roleRef"], before["roleRef"]))
            errors.Add(FieldError.Invalid("roleRef", body["roleRef"]?.ToJsonString(ObjectNodes.Plain) ?? "null", "cannot change roleRef"));
    }

    public override void Admit(Cluster cluster, JsonObject body, JsonObject? before, WriteOptions options)
    {
        if (before is null || !ObjectNodes.Same(before["subjects"], body["subjects"]))
            Escalation.CheckBinding(cluster, options.User, body);
    }
}
