using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class DisruptionBudgetRules : KindRules
{
    public override void Check(JsonObject body, List<FieldError> errors)
    {
        if (body.At("spec", "minAvailable") is not null && body.At("spec", "maxUnavailable") is not null)
            errors.Add(FieldError.Invalid("spec", body["spec"]!.ToJsonString(ObjectNodes.Plain), "minAvailable and maxUnavailable cannot be both set"));
    }
}
