using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Network;

/// <summary>A41: each ingress class is served by a controller of F5's at the address that DNS and the edge lead to; Core has none.</summary>
internal sealed class A41IngressAddresses() : KubernetesFact("A41", "The ingress controllers are F5's, and hold the addresses of the plan.")
{
    private const string Controller = "nginx.org/ingress-controller";
    private const string NameLabel = "app.kubernetes.io/name";
    private const string Name = "nginx-ingress";

    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.IngressClasses, ResourceKind.Services];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var services = state.Of(ResourceKind.Services)
            .Where(service => service.Text("spec", "type") == "LoadBalancer" && service.Label(NameLabel) == Name)
            .ToList();
        return plan.IngressClasses.SelectMany(ingress => Problems(ingress, state, services))
            .Concat(
                from service in services
                where plan.IngressClasses.All(ingress => ingress.Namespace != service.Namespace())
                select $"{service.Namespace()}/{service.Name()} is an ingress controller, and was not ordered");
    }

    private static IEnumerable<string> Problems(IngressClassPlan ingress, KubernetesState state, IEnumerable<JsonObject> services)
    {
        if (state.Find(ResourceKind.IngressClasses, null, ingress.Name) is { } present
            && present.Text("spec", "controller") is var controller
            && controller != Controller)
            yield return $"the controller of {ingress.Name} is {controller ?? "none"}, instead of {Controller}";
        var addresses = services.Where(service => service.Namespace() == ingress.Namespace)
            .SelectMany(service => service.Items("status", "loadBalancer", "ingress"))
            .Select(entry => entry.Text("ip") ?? "")
            .ToList();
        if (!addresses.Contains(ingress.Address.ToString()))
            yield return $"the controller of {ingress.Name} has the address {Words.List(addresses)}, instead of {ingress.Address}";
    }
}
