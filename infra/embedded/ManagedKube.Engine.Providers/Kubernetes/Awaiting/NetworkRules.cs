using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Awaiting;

/// <summary>When objects that lead traffic are ready: they have got their address.</summary>
internal static class NetworkRules
{
    public static Readiness Service(JsonObject live) =>
        live.Map("spec").Text("type") != "LoadBalancer" ? Readiness.Ready : Address(live, "no load balancer has given it an address");

    public static Readiness Ingress(JsonObject live) => Address(live, "no ingress controller has given it an address");

    private static Readiness Address(JsonObject live, string lack) =>
        Readiness.When(live.Map("status").Map("loadBalancer").Items("ingress").Any(), lack);
}
