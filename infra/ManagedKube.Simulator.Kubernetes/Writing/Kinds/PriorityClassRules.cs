using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class PriorityClassRules : KindRules
{
    private const long HighestOfUsers = 1_000_000_000;

    public override void Default(JsonObject body) => body.Default("preemptionPolicy", "PreemptLowerPriority");

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        var isSystem = body.Name().StartsWith("system-", StringComparison.Ordinal);
        if (!isSystem && body.NumberAt("value") is > HighestOfUsers)
            errors.Add(FieldError.Forbidden("value", $"maximum allowed value of a user defined priority is {HighestOfUsers}"));
        if (isSystem && body.Name() is not ("system-cluster-critical" or "system-node-critical"))
            errors.Add(FieldError.Forbidden("metadata.name", "priority class names with 'system-' prefix are reserved for system use only"));
    }

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors)
    {
        foreach (var field in new[] { "value", "preemptionPolicy" })
        {
            if (!ObjectNodes.Same(body[field], before[field]))
                errors.Add(FieldError.Forbidden(field, "may not be changed in an update."));
        }
    }
}
