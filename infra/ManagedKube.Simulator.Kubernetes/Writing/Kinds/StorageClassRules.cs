using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class StorageClassRules : KindRules
{
    public override bool HasGeneration => false;

    public override void Default(JsonObject body)
    {
        body.Default("reclaimPolicy", "Delete");
        body.Default("volumeBindingMode", "Immediate");
    }

    public override void Check(JsonObject body, List<FieldError> errors) => Require(body, errors, "provisioner");

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors)
    {
        foreach (var field in new[] { "parameters", "provisioner", "reclaimPolicy", "volumeBindingMode" })
        {
            if (!ObjectNodes.Same(body[field], before[field]))
                errors.Add(FieldError.Forbidden(field, $"updates to {field} are forbidden."));
        }
    }
}
