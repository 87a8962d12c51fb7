using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class VolumeRules : KindRules
{
    public override bool HasGeneration => false;

    public override void Default(JsonObject body)
    {
        body.Child("spec").Default("persistentVolumeReclaimPolicy", "Retain");
        body.Child("spec").Default("volumeMode", "Filesystem");
    }

    public override void PrepareCreate(Cluster cluster, JsonObject body, WriteOptions options) =>
        body["status"] = new JsonObject { ["phase"] = "Available" };

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        Require(body, errors, "spec", "accessModes");
        Require(body, errors, "spec", "capacity");
    }
}
