using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Awaiting;

/// <summary>When objects are ready that only name a state.</summary>
internal static class OtherRules
{
    public static Readiness Namespace(JsonObject live) =>
        Readiness.When(live.Map("status").Text("phase") is null or "Active", $"it is {live.Map("status").Text("phase")}");

    public static Readiness PersistentVolumeClaim(JsonObject live) => live.Map("status").Text("phase") switch
    {
        "Bound" => Readiness.Ready,
        "Lost" => Readiness.Failed("its volume is lost"),
        _ => Readiness.Pending("no volume is bound to it"),
    };

    public static Readiness CustomResourceDefinition(JsonObject live)
    {
        if (live.Condition("NamesAccepted") is { } names && names.Text("status") == "False" && names.Text("reason") is not ("NotAccepted" or null))
            return Readiness.Failed($"its names are not accepted: {names.Text("message")}");
        return Readiness.When(live.HasCondition("Established"), "it is not established");
    }

    public static Readiness ApiService(JsonObject live) =>
        Readiness.When(live.HasCondition("Available"), $"its server is not available: {live.Condition("Available").Text("message")}");
}
