using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Tells which parts of the API are there: its own ones, and those whose service has a pod that is ready.</summary>
internal sealed class ApiServiceController : IController
{
    public ImmutableArray<GroupResource> Watches { get; } = [Known.ApiServices, Known.EndpointSlices, Known.CustomResourceDefinitions];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var service in cluster.Store.List(Known.ApiServices).Where(service => !service.Body.IsDeleting()).ToList())
        {
            var condition = service.Body.FieldsAt("spec", "service") is not { } target
                ? cluster.Condition(service.Body, "Available", "True", "Local", "Local APIServices are always available")
                : HasEndpoint(cluster, target)
                    ? cluster.Condition(service.Body, "Available", "True", "Passed", "all checks passed")
                    : cluster.Condition(
                        service.Body,
                        "Available",
                        "False",
                        "MissingEndpoints",
                        $"endpoints for service/{target.TextAt("name")} in \"{target.TextAt("namespace")}\" have no addresses with port name \"https\"");
            cluster.SetStatus(service, new JsonObject { ["conditions"] = new JsonArray(condition) }, "kube-apiserver");
        }

        return null;
    }

    private static bool HasEndpoint(Cluster cluster, JsonObject target) => cluster.Store.List(Known.EndpointSlices, target.TextAt("namespace") ?? "-")
        .Any(slice => slice.Body.Label("kubernetes.io/service-name") == target.TextAt("name") && slice.Body.ItemsAt("endpoints").Any(IsReady));

    private static bool IsReady(JsonObject endpoint) => endpoint.FlagAt("conditions", "ready");
}
