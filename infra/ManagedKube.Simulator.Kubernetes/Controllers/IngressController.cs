using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>
/// What ingress controllers report: an Ingress gets the address of the service in the namespace where a controller for its class runs,
/// which is the one that names the class in its arguments.
/// </summary>
internal sealed class IngressController : IController
{
    private const string Component = "ingress-controller";

    private static readonly string[] Flags = ["-ingress-class=", "--ingress-class="];

    public ImmutableArray<GroupResource> Watches { get; } = [Known.Ingresses, Known.Services, Known.Deployments, Known.DaemonSets];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        if (!cluster.Store.List(Known.Ingresses).Any())
            return null;
        var addresses = Addresses(cluster);
        foreach (var ingress in cluster.Store.List(Known.Ingresses).Where(ingress => !ingress.Body.IsDeleting()).ToList())
        {
            var address = addresses.GetValueOrDefault(ingress.Body.TextAt("spec", "ingressClassName") ?? string.Empty);
            cluster.SetStatus(ingress, new JsonObject
            {
                ["loadBalancer"] = address is null ? new JsonObject() : new JsonObject { ["ingress"] = new JsonArray(new JsonObject { ["ip"] = address }) },
            }, Component);
        }

        return null;
    }

    /// <summary>The addresses of the classes that are served.</summary>
    private static Dictionary<string, string> Addresses(Cluster cluster)
    {
        var addresses = new Dictionary<string, string>();
        foreach (var workload in cluster.Store.List(Known.Deployments).Concat(cluster.Store.List(Known.DaemonSets)))
        {
            var isRunning = workload.Body.NumberAt("status", "availableReplicas") is > 0 || workload.Body.NumberAt("status", "numberAvailable") is > 0;
            var name = ClassOf(workload);
            var address = cluster.Store.List(Known.Services, workload.Namespace)

                    .SelectMany(service => service.Body.ItemsAt("status", "loadBalancer", "ingress"))
                    .Select(entry => entry.TextAt("ip"))
                    .FirstOrDefault(ip => ip is not null);
            if (isRunning && name is not null && address is not null)
                addresses[name] = address;
        }

        return addresses;
    }

    private static string? ClassOf(StoredObject workload) => workload.Body.ItemsAt("spec", "template", "spec", "containers")
        .SelectMany(container => container.TextsAt("args"))
        .SelectMany(argument => Flags.Where(flag => argument.StartsWith(flag, StringComparison.Ordinal)).Select(flag => argument[flag.Length..]))
        .FirstOrDefault();
}
