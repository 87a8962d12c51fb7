using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class JobRules : WorkloadRules
{
    protected override string[] RestartPolicies => ["OnFailure", "Never"];

    protected override bool SelectorIsRequired => false;

    public override void Default(JsonObject body)
    {
        base.Default(body);
        SetSpec(body.Child("spec"));
    }

    public static void SetSpec(JsonObject spec)
    {
        spec.Default("completions", 1);
        spec.Default("parallelism", 1);
        spec.Default("backoffLimit", 6);
        spec.Default("completionMode", "NonIndexed");
        spec.Default("suspend", false);
        spec.Default("manualSelector", false);
        spec.Default("podReplacementPolicy", "TerminatingOrFailed");
    }

    public override void PrepareCreate(Cluster cluster, JsonObject body, WriteOptions options)
    {
        if (body.FlagAt("spec", "manualSelector"))
            return;
        var labels = body.Child("spec").Child("template").Metadata().Child("labels");
        foreach (var prefix in new[] { "", "batch.kubernetes.io/" })
        {
            labels[prefix + "controller-uid"] = body.Uid();
            labels[prefix + "job-name"] = body.Name();
        }

        body.Child("spec")["selector"] = new JsonObject { ["matchLabels"] = new JsonObject { ["batch.kubernetes.io/controller-uid"] = body.Uid() } };
    }

    public override void PrepareUpdate(Cluster cluster, JsonObject body, JsonObject before, WriteOptions options)
    {
        if (body.At("spec", "selector") is null && before.At("spec", "selector") is { } selector)
            body.Child("spec")["selector"] = selector.DeepClone();
        foreach (var (key, value) in before.PairsAt("spec", "template", "metadata", "labels"))
            body.Child("spec").Child("template").Metadata().Child("labels").Default(key, value);
    }

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors)
    {
        Immutable(body, before, errors, "spec", "selector");
        Immutable(body, before, errors, "spec", "template");
        Immutable(body, before, errors, "spec", "completions");
        Immutable(body, before, errors, "spec", "completionMode");
    }
}
