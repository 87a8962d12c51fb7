using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class ReplicaSetRules : WorkloadRules
{
    public override void Default(JsonObject body)
    {
        base.Default(body);
        body.Child("spec").Default("replicas", 1);
    }
}
