using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class DaemonSetRules : WorkloadRules
{
    public override void Default(JsonObject body)
    {
        base.Default(body);
        var spec = body.Child("spec");
        spec.Default("revisionHistoryLimit", 10);
        var strategy = spec.Child("updateStrategy");
        strategy.Default("type", "RollingUpdate");
        if (strategy.TextAt("type") == "RollingUpdate")
        {
            strategy.Child("rollingUpdate").Default("maxUnavailable", 1);
            strategy.Child("rollingUpdate").Default("maxSurge", 0);
        }
    }
}
