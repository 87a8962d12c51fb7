using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts;

/// <summary>Whether the platform's consoles are reached by the names and the ingress classes of the plan.</summary>
internal static class Consoles
{
    /// <summary>What is wrong with the way to a console.</summary>
    /// <param name="plan">The plan, which has the console.</param>
    /// <param name="state">What was read, ingresses among it.</param>
    /// <param name="service">What the plan calls it, such as Grafana.</param>
    public static IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state, string service)
    {
        foreach (var host in plan.Hosts.Where(host => host.Service == service))
        {
            var ingress = state.Of(ResourceKind.Ingresses).FirstOrDefault(item => item.Items("spec", "rules").Any(rule => rule.Text("host") == host.Name));
            if (ingress is null)
                yield return $"no Ingress leads to {host.Name}";
            else if (ingress.Text("spec", "ingressClassName") is var found && found != host.IngressClass)
                yield return $"{host.Name} has the ingress class {found ?? "none"}, instead of {host.IngressClass}";
        }
    }
}
