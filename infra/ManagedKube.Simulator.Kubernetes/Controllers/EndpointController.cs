using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Keeps the addresses behind each service.</summary>
internal sealed class EndpointController : IController
{
    public ImmutableArray<GroupResource> Watches { get; } = [Known.Services, Known.Pods, Known.Nodes, Known.EndpointSlices];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var service in cluster.Store.List(Known.Services).Where(service => !service.Body.IsDeleting()).ToList())
        {
            if (service is { Name: "kubernetes", Namespace: "default" })
                Write(cluster, service, ApiServers(cluster));
            else if (service.Body.FieldsAt("spec", "selector") is { Count: > 0 } selector)
                Write(cluster, service, Pods(cluster, service, selector));
        }

        return null;
    }

    private static JsonArray ApiServers(Cluster cluster) => [.. cluster.Store.List(Known.Nodes)
        .Where(node => node.Body.At("metadata", "labels", "node-role.kubernetes.io/control-plane") is not null && node.Body.Condition("Ready"))
        .Select(node => node.Body.ItemsAt("status", "addresses").FirstOrDefault(address => address.TextAt("type") == "InternalIP").TextAt("address")).OfType<string>()
        .Select(address => (JsonNode)new JsonObject { ["addresses"] = ObjectNodes.List(address), ["conditions"] = new JsonObject { ["ready"] = true } })];

    private static JsonArray Pods(Cluster cluster, StoredObject service, JsonObject selector)
    {
        var labels = LabelSelector.OfLabels(selector);
        return [.. cluster.Store.List(Known.Pods, service.Namespace)
            .Where(pod => labels.Matches(pod.Body.At("metadata", "labels")) && pod.Body.TextAt("status", "podIP") is not null && pod.IsActive())
            .Select(pod => (JsonNode)new JsonObject
            {
                ["addresses"] = ObjectNodes.List(pod.Body.TextAt("status", "podIP")!),
                ["conditions"] = new JsonObject { ["ready"] = pod.IsReady(), ["serving"] = pod.IsReady(), ["terminating"] = false },
                ["nodeName"] = pod.Body.TextAt("spec", "nodeName"),
                ["targetRef"] = new JsonObject { ["kind"] = "Pod", ["name"] = pod.Name, ["namespace"] = pod.Namespace, ["uid"] = pod.Body.Uid() },
            })];
    }

    private static void Write(Cluster cluster, StoredObject service, JsonArray endpoints)
    {
        var name = service.Name == "kubernetes" && service.Namespace == "default"
            ? "kubernetes"
            : $"{service.Name}-{PodTemplates.Hash(JsonValue.Create(service.Body.Uid()))[..5]}";
        var ports = new JsonArray([.. service.Body.ItemsAt("spec", "ports").Select(port => (JsonNode)new JsonObject
        {
            ["name"] = port.TextAt("name") ?? "",
            ["port"] = port.NumberAt("targetPort") ?? port.NumberAt("port"),
            ["protocol"] = port.TextAt("protocol"),
        })]);
        WriteOldForm(cluster, service, endpoints, ports);
        if (cluster.Store.Find(Known.EndpointSlices, service.Namespace, name) is { } slice)
        {
            cluster.Writer.Change(slice, ClusterObjects.Manager, body => (body["endpoints"], body["ports"]) = (endpoints, ports));
            return;
        }

        cluster.Create(Known.EndpointSlices, new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["name"] = name,
                ["namespace"] = service.Namespace,
                ["labels"] = new JsonObject { ["kubernetes.io/service-name"] = service.Name, ["endpointslice.kubernetes.io/managed-by"] = "endpointslice-controller.k8s.io" },
                ["ownerReferences"] = new JsonArray(cluster.OwnerReference(service)),
            },
            ["addressType"] = "IPv4",
            ["endpoints"] = endpoints,
            ["ports"] = ports,
        });
    }

    /// <summary>The same in the Endpoints object of the service, which older clients read.</summary>
    private static void WriteOldForm(Cluster cluster, StoredObject service, JsonArray endpoints, JsonArray ports)
    {
        JsonArray Addresses(bool isReady) => [.. endpoints.Where(endpoint => endpoint.FlagAt("conditions", "ready") == isReady)
            .Select(endpoint => (JsonNode)new JsonObject { ["ip"] = endpoint.TextsAt("addresses").First(), ["nodeName"] = endpoint.TextAt("nodeName"), ["targetRef"] = endpoint.At("targetRef")?.DeepClone() })];
        var subset = new JsonObject { ["ports"] = ports.DeepClone() };
        if (Addresses(true) is { Count: > 0 } ready)
            subset["addresses"] = ready;
        if (Addresses(false) is { Count: > 0 } others)
            subset["notReadyAddresses"] = others;
        var subsets = endpoints.Count == 0 ? null : new JsonArray(subset);
        if (cluster.Store.Find(Known.Endpoints, service.Namespace, service.Name) is { } current)
        {
            cluster.Writer.Change(current, ClusterObjects.Manager, body =>
            {
                if (subsets is null)
                    body.Remove("subsets");
                else
                    body["subsets"] = subsets;
            });
            return;
        }

        var endpointsOf = new JsonObject { ["metadata"] = new JsonObject { ["name"] = service.Name, ["namespace"] = service.Namespace } };
        endpointsOf["subsets"] = subsets;
        if (service.Name != "kubernetes")
            endpointsOf.Metadata()["ownerReferences"] = new JsonArray(cluster.OwnerReference(service));
        cluster.Create(Known.Endpoints, endpointsOf);
    }
}
