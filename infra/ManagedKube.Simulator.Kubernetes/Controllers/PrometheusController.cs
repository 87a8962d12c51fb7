using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>What the operator of Prometheus does: a stateful set and a governing service for each Prometheus and each Alertmanager.</summary>
internal sealed class PrometheusController : IController
{
    private const string Operator = "kube-prometheus-stack-operator";
    private const string Group = "monitoring.coreos.com";

    private static readonly Product[] Products =
    [
        new(new GroupResource(Group, "prometheuses"), "prometheus", 9090, "quay.io/prometheus/prometheus"),
        new(new GroupResource(Group, "alertmanagers"), "alertmanager", 9093, "quay.io/prometheus/alertmanager"),
    ];

    public ImmutableArray<GroupResource> Watches { get; } = [.. Products.Select(product => product.Resource), Known.StatefulSets, Known.Deployments];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var product in Products)
        {
            if (!cluster.Store.List(product.Resource).Any() || !OperatorController.Runs(cluster, Operator))
                continue;
            foreach (var item in cluster.Store.List(product.Resource).Where(item => !item.Body.IsDeleting()).ToList())
                Serve(cluster, product, item);
        }

        return null;
    }

    private static void Serve(Cluster cluster, Product product, StoredObject item)
    {
        cluster.Ensure(Known.Services, GoverningService(product, item), Operator);
        var set = StatefulSet(cluster, product, item);
        if (cluster.Store.Find(Known.StatefulSets, item.Namespace, set.Name()) is not { } present)
            cluster.Create(Known.StatefulSets, set, Operator);
        else
        {
            // Whatever else differs, Kubernetes itself has added.
            cluster.Writer.Change(present, Operator, body =>
            {
                body.Child("spec")["replicas"] = set.At("spec", "replicas")?.DeepClone();
                body.Child("spec").Child("template").Child("spec")["containers"]![0]!["resources"] = item.Body.At("spec", "resources")?.DeepClone();
            });
        }

        SetStatus(cluster, item, cluster.Store.Find(Known.StatefulSets, item.Namespace, set.Name()));
    }

    private static void SetStatus(Cluster cluster, StoredObject item, StoredObject? set)
    {
        var wanted = item.Body.NumberAt("spec", "replicas") ?? 1;
        var ready = set?.Body.NumberAt("status", "readyReplicas") ?? 0;
        var available = ready >= wanted
            ? cluster.Condition(item.Body, "Available", "True", "", "")
            : cluster.Condition(item.Body, "Available", ready == 0 ? "False" : "Degraded", "SomePodsNotReady", $"{ready} of {wanted} pods are ready");
        var reconciled = cluster.Condition(item.Body, "Reconciled", "True", "", "");
        foreach (var condition in new[] { available, reconciled })
            condition["observedGeneration"] = item.Body.NumberAt("metadata", "generation");
        cluster.SetStatus(item, new JsonObject
        {
            ["replicas"] = wanted,
            ["availableReplicas"] = ready,
            ["conditions"] = new JsonArray(available, reconciled),
        }, Operator);
    }

    private static JsonObject GoverningService(Product product, StoredObject item) => new()
    {
        ["metadata"] = new JsonObject { ["name"] = $"{product.Name}-operated", ["namespace"] = item.Namespace },
        ["spec"] = new JsonObject
        {
            ["clusterIP"] = "None",
            ["selector"] = new JsonObject { ["app.kubernetes.io/name"] = product.Name },
            ["ports"] = new JsonArray(new JsonObject { ["name"] = "web", ["port"] = product.Port }),
        },
    };

    private static JsonObject StatefulSet(Cluster cluster, Product product, StoredObject item)
    {
        var name = $"{product.Name}-{item.Name}";
        var labels = new JsonObject { ["app.kubernetes.io/name"] = product.Name, ["app.kubernetes.io/instance"] = item.Name, [product.Name] = item.Name };
        var spec = new JsonObject
        {
            ["replicas"] = item.Body.NumberAt("spec", "replicas") ?? 1,
            ["serviceName"] = $"{product.Name}-operated",
            ["podManagementPolicy"] = "Parallel",
            ["selector"] = new JsonObject { ["matchLabels"] = labels.DeepClone() },
            ["template"] = new JsonObject
            {
                ["metadata"] = new JsonObject { ["labels"] = labels.DeepClone() },
                ["spec"] = new JsonObject
                {
                    ["serviceAccountName"] = item.Body.TextAt("spec", "serviceAccountName"),
                    ["containers"] = new JsonArray(new JsonObject
                    {
                        ["name"] = product.Name,
                        ["image"] = product.Image,
                        ["resources"] = item.Body.At("spec", "resources")?.DeepClone(),
                    }),
                },
            },
        };
        if (item.Body.FieldsAt("spec", "storage", "volumeClaimTemplate") is { } template)
        {
            var claim = template.Copy();
            claim.Metadata()["name"] = $"{name}-db";
            spec["volumeClaimTemplates"] = new JsonArray(claim);
        }

        return new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["name"] = name,
                ["namespace"] = item.Namespace,
                ["labels"] = labels,
                ["ownerReferences"] = new JsonArray(cluster.OwnerReference(item)),
            },
            ["spec"] = spec,
        };
    }

    private sealed record Product(GroupResource Resource, string Name, int Port, string Image);
}
