using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class NodeRules : KindRules
{
    public override bool HasGeneration => false;

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors)
    {
        if (before.At("spec", "providerID") is not null)
            Immutable(body, before, errors, "spec", "providerID");
        if (before.At("spec", "podCIDR") is not null)
            Immutable(body, before, errors, "spec", "podCIDR");
    }

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        var index = 0;
        foreach (var taint in body.ItemsAt("spec", "taints"))
        {
            if (string.IsNullOrEmpty(taint.TextAt("key")))
                errors.Add(FieldError.Required($"spec.taints[{index}].key"));
            if (taint.TextAt("effect") is not ("NoSchedule" or "PreferNoSchedule" or "NoExecute"))
                errors.Add(FieldError.NotSupported($"spec.taints[{index}].effect", taint.TextAt("effect") ?? "", ["NoSchedule", "PreferNoSchedule", "NoExecute"]));
            index++;
        }
    }
}
