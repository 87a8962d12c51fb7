using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class CronJobRules : KindRules
{
    public override void Default(JsonObject body)
    {
        var spec = body.Child("spec");
        spec.Default("concurrencyPolicy", "Allow");
        spec.Default("suspend", false);
        spec.Default("successfulJobsHistoryLimit", 3);
        spec.Default("failedJobsHistoryLimit", 1);
        if (spec.FieldsAt("jobTemplate", "spec", "template") is { } template)
            PodDefaults.Set(template.Child("spec"));
    }

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        Require(body, errors, "spec", "schedule");
        if (body.TextAt("spec", "schedule") is { Length: > 0 } schedule && schedule[0] != '@' && schedule.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length != 5)
            errors.Add(FieldError.Invalid("spec.schedule", $"\"{schedule}\"", $"expected exactly 5 fields, found {schedule.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length}: [{schedule}]"));
        PodChecks.Check(body.FieldsAt("spec", "jobTemplate", "spec", "template", "spec"), "spec.jobTemplate.spec.template.spec", errors);
    }
}
