using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

/// <summary>What kinds that make pods from a template have in common.</summary>
internal abstract class WorkloadRules : KindRules
{
    /// <summary>The values that restart policies of its pods may have.</summary>
    protected virtual string[] RestartPolicies => ["Always"];

    protected virtual bool SelectorIsRequired => true;

    public override void Default(JsonObject body)
    {
        if (body.FieldsAt("spec", "template") is { } template)
            PodDefaults.Set(template.Child("spec"));
    }

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        var spec = body.FieldsAt("spec");
        if (SelectorIsRequired && spec.FieldsAt("selector") is null)
            errors.Add(FieldError.Required("spec.selector"));
        else if (SelectorIsRequired && !LabelSelector.Of(spec.FieldsAt("selector")!).Matches(spec.At("template", "metadata", "labels")))
            errors.Add(FieldError.Invalid("spec.template.metadata.labels", spec.At("template", "metadata", "labels")?.ToJsonString() ?? "null", "`selector` does not match template `labels`"));
        MetadataChecks.CheckLabels(spec.At("template", "metadata", "labels"), "spec.template.metadata.labels", errors);
        PodChecks.Check(spec.FieldsAt("template", "spec"), "spec.template.spec", errors);
        if (spec.TextAt("template", "spec", "restartPolicy") is { } policy && !RestartPolicies.Contains(policy))
            errors.Add(FieldError.NotSupported("spec.template.spec.restartPolicy", policy, RestartPolicies));
        if (spec.NumberAt("replicas") is < 0)
            errors.Add(FieldError.Invalid("spec.replicas", spec.NumberAt("replicas")!.Value.ToString(CultureInfo.InvariantCulture), "must be greater than or equal to 0"));
    }

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors)
    {
        if (SelectorIsRequired)
            Immutable(body, before, errors, "spec", "selector");
    }
}
