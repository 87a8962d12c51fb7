using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class SigningRequestRules : KindRules
{
    public override bool HasGeneration => false;

    public override void PrepareCreate(Cluster cluster, JsonObject body, WriteOptions options)
    {
        var spec = body.Child("spec");
        spec["username"] = options.User.Name;
        spec["groups"] = ObjectNodes.List(options.User.Groups);
        body["status"] = new JsonObject();
    }

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        Require(body, errors, "spec", "request");
        Require(body, errors, "spec", "signerName");
        if (!body.TextsAt("spec", "usages").Any())
            errors.Add(FieldError.Required("spec.usages"));
    }

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors) => Immutable(body, before, errors, "spec");
}
