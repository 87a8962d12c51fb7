using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Tests;

/// <summary>What the charts of a cluster have made, and what their controllers say of it.</summary>
internal static class DeliveredAddons
{
    public static IEnumerable<(ResourceKind Kind, JsonObject Item)> Of(ClusterPlan plan) =>
    [
        .. Namespaces(plan), .. Network(plan), .. Storage(plan), .. DeliveredReleases.Of(plan),
        .. plan.Definition.Offering == Offering.Full ? [.. Platform(plan), .. Consoles(plan), .. Ingress(plan)] : Array.Empty<(ResourceKind, JsonObject)>(),
    ];

    private static IEnumerable<(ResourceKind, JsonObject)> Namespaces(ClusterPlan plan)
    {
        string[] always = ["metallb-system", "rook-ceph", "mk-access"];
        string[] full = ["cert-manager", "argocd", "monitoring", "harbor", "opencost", "kyverno", "capsule-system", "kasten-io"];
        var labels = new Dictionary<string, string> { ["mk.ms-cloud-temple.com/platform"] = "true" };
        var names = plan.Definition.Offering == Offering.Full ? always.Concat(full).Concat(plan.IngressClasses.Select(ingress => ingress.Namespace)) : always;
        foreach (var name in names)
            yield return (ResourceKind.Namespaces, Json(new { metadata = new { name, labels } }));
        yield return (ResourceKind.Namespaces, Json(new { metadata = new { name = "kube-system" } }));
    }

    private static IEnumerable<(ResourceKind, JsonObject)> Network(ClusterPlan plan)
    {
        var nodes = plan.Machines.Where(machine => machine.IsKubernetesNode).ToList();
        yield return Agents("kube-system", "cilium", nodes.Count);
        yield return Agents("metallb-system", "metallb-speaker", nodes.Count(node => node.Taints.IsEmpty));
        yield return Running(ResourceKind.Deployments, "metallb-system", "metallb-controller");
        yield return (ResourceKind.GatewayClasses, Json(new { metadata = new { name = "cilium" }, status = Conditions("Accepted") }));
        var addresses = plan.Addresses;
        yield return Pool("internal", $"{addresses.InternalPool.First + 1}-{addresses.InternalPool.Last}");
        yield return Pool("external", $"{addresses.ExternalPool.First + 2}-{addresses.ExternalPool.Last}");
        yield return Pool("nginx-internal", $"{addresses.IngressInternal}/32");
        yield return Pool("nginx-external", $"{addresses.IngressExternal}/32");
        yield return Pool("nginx-external-secured", $"{addresses.IngressExternalSecured}/32");
    }

    private static IEnumerable<(ResourceKind, JsonObject)> Storage(ClusterPlan plan)
    {
        var (quotas, apart) = (plan.Ceph.Quotas, plan.Ceph.FailureDomain);
        var platform = plan.Definition.Offering == Offering.Full ? plan.Ceph.Capacity.PlatformShareGb : 0;
        yield return (ResourceKind.CephClusters, Json(new
        {
            metadata = Named("rook-ceph", "rook-ceph"),
            spec = new
            {
                mon = new { count = 3 },
                cephVersion = new { image = $"quay.io/ceph/ceph:{ReleaseData.Embedded.DefaultPlatform!.Components["ceph"]}" },
            },
            status = new
            {
                phase = "Ready",
                ceph = new
                {
                    health = "HEALTH_OK",
                    capacity = new { bytesTotal = plan.Ceph.Capacity.RawGb << 30, bytesAvailable = (plan.Ceph.Capacity.RawGb - 1) << 30 },
                },
            },
        }));
        yield return (
            ResourceKind.CephBlockPools,
            Json(new { metadata = Named("rook-ceph", "ceph-blockpool"), spec = PoolOf(apart, quotas.BlockGb + platform) }));
        if (quotas.NoReplicationGb > 0)
        {
            yield return (ResourceKind.CephBlockPools, Json(new
            {
                metadata = Named("rook-ceph", "ceph-blockpool-norepl"),
                spec = new { failureDomain = "osd", replicated = new { size = 1 }, quotas = new { maxSize = $"{quotas.NoReplicationGb}G" } },
            }));
        }

        yield return (ResourceKind.CephFileSystems, Json(new
        {
            metadata = Named("rook-ceph", "ceph-filesystem"),
            spec = new { metadataPool = PoolOf(apart, null), dataPools = new[] { PoolOf(apart, quotas.FileGb) } },
        }));
        yield return (ResourceKind.CephObjectStores, Json(new
        {
            metadata = Named("rook-ceph", "ceph-objectstore"),
            spec = new { metadataPool = PoolOf(apart, null), dataPool = PoolOf(apart, plan.BucketPoolGb) },
        }));
        foreach (var storage in plan.StorageClasses)
        {
            var annotations = new Dictionary<string, string> { ["storageclass.kubernetes.io/is-default-class"] = storage.IsDefault ? "true" : "false" };
            yield return (ResourceKind.StorageClasses, Json(new { metadata = new { name = storage.Name, annotations } }));
        }

        foreach (var (index, carrier) in plan.Ceph.Carriers.Index())
            yield return CephPod("mon", "abc"[index].ToString(), carrier);
        var disks = plan.Machines.SelectMany(machine => machine.CephDisks.Select(_ => machine.Name));
        foreach (var (index, carrier) in disks.Index())
            yield return CephPod("osd", $"{index}", carrier);
    }

    private static (ResourceKind, JsonObject) CephPod(string type, string id, string node) => (ResourceKind.Pods, Json(new
    {
        metadata = new { name = $"rook-ceph-{type}-{id}", @namespace = "rook-ceph", labels = new { app = $"rook-ceph-{type}" } },
        spec = new { nodeName = node },
        status = Conditions("Ready"),
    }));

    private static IEnumerable<(ResourceKind, JsonObject)> Platform(ClusterPlan plan)
    {
        (string Space, string[] Deployments, string[] StatefulSets)[] workloads =
        [
            ("kube-system", ["hubble-relay", "hubble-ui"], []),
            ("cert-manager", ["cert-manager", "cert-manager-webhook", "cert-manager-cainjector"], []),
            ("argocd", ["argocd-server", "argocd-repo-server"], ["argocd-application-controller"]),
            (
                "monitoring", ["kube-prometheus-stack-operator", "kube-prometheus-stack-grafana", "loki-gateway"],
                ["prometheus-kube-prometheus-stack", "alertmanager-kube-prometheus-stack", "loki"]
            ),
            ("harbor", ["harbor-core", "harbor-portal", "harbor-registry", "harbor-jobservice"], ["harbor-database", "harbor-redis", "harbor-trivy"]),
            ("opencost", ["opencost"], []),
            ("kyverno", ["kyverno-admission-controller", "kyverno-background-controller", "kyverno-cleanup-controller", "kyverno-reports-controller"], []),
            ("capsule-system", ["capsule-controller-manager"], []),
            ("kasten-io", ["catalog-svc", "controllermanager-svc", "executor-svc", "jobs-svc", "gateway"], []),
        ];
        foreach (var (space, deployments, sets) in workloads)
        {
            foreach (var name in deployments)
                yield return Running(ResourceKind.Deployments, space, name);
            foreach (var name in sets)
                yield return Running(ResourceKind.StatefulSets, space, name);
        }

        yield return (ResourceKind.ClusterIssuers, Json(new { metadata = new { name = "platform-internal-ca" }, status = Conditions("Ready") }));
        yield return (ResourceKind.Certificates, Json(new { metadata = Named("cert-manager", "platform-internal-ca"), status = Conditions("Ready") }));
        yield return (ResourceKind.ConfigMaps, Json(new
        {
            metadata = new { name = "sources", @namespace = "monitoring", labels = new { grafana_datasource = "1" } },
            data = new Dictionary<string, string> { ["datasource.yaml"] = "type: prometheus", ["additional.yaml"] = "type: loki" },
        }));
        yield return (
            ResourceKind.ConfigMaps,
            Json(new { metadata = Named("monitoring", "loki"), data = new { config = $"bucketnames: {plan.Definition.Code}-loki" } }));
        yield return (ResourceKind.ValidatingPolicies, Json(new
        {
            metadata = new { name = "mk-image-tag" },
            spec = new { validationActions = new[] { plan.Definition.Environment == ClusterEnvironment.Production ? "Deny" : "Audit" } },
            status = new { conditionStatus = new { ready = true } },
        }));
        yield return (ResourceKind.Tenants, Json(new
        {
            metadata = new { name = "default" },
            spec = new
            {
                owners = new[]
                {
                    new
                    {
                        kind = "ServiceAccount",
                        name = "system:serviceaccount:mk-access:defaultapp",
                        clusterRoles = new[] { "admin", "capsule-namespace-deleter" },
                    },
                },
            },
            status = new { state = "Active" },
        }));
        yield return Kasten(ResourceKind.KastenProfiles, "s3-ct");
        yield return Kasten(ResourceKind.KastenPolicies, "infra-backups");
        for (var hour = 0; hour < 24; hour++)
            yield return Kasten(ResourceKind.KastenPolicies, $"backup-daily-customer-daily{hour:00}");
    }

    private static IEnumerable<(ResourceKind, JsonObject)> Consoles(ClusterPlan plan) => plan.Hosts.Select(host => (ResourceKind.Ingresses, Json(new
    {
        metadata = Named("any", host.Service),
        spec = new
        {
            ingressClassName = host.IngressClass,
            rules = new[] { new { host = host.Name } },
            tls = host.Url.StartsWith("https:", StringComparison.Ordinal) ? new[] { new { hosts = new[] { host.Name } } } : [],
        },
    })));

    private static IEnumerable<(ResourceKind, JsonObject)> Ingress(ClusterPlan plan)
    {
        foreach (var ingress in plan.IngressClasses)
        {
            yield return (
                ResourceKind.IngressClasses,
                Json(new { metadata = new { name = ingress.Name }, spec = new { controller = "nginx.org/ingress-controller" } }));
            var labels = new Dictionary<string, string> { ["app.kubernetes.io/name"] = "nginx-ingress" };
            if (ingress.PublicIp is not null)
                labels["lb-type"] = "external";
            yield return (ResourceKind.Services, Json(new
            {
                metadata = new { name = $"{ingress.Name}-controller", @namespace = ingress.Namespace, labels },
                spec = new { type = "LoadBalancer" },
                status = new { loadBalancer = new { ingress = new[] { new { ip = ingress.Address.ToString() } } } },
            }));
        }
    }

    private static (ResourceKind, JsonObject) Running(ResourceKind kind, string space, string name) =>
        (kind, Json(new { metadata = Named(space, name), spec = new { replicas = 2 }, status = new { readyReplicas = 2 } }));

    private static (ResourceKind, JsonObject) Agents(string space, string name, int nodes) =>
        (ResourceKind.DaemonSets, Json(new { metadata = Named(space, name), status = new { numberReady = nodes, desiredNumberScheduled = nodes } }));

    private static (ResourceKind, JsonObject) Pool(string name, string addresses) =>
        (ResourceKind.AddressPools, Json(new { metadata = Named("metallb-system", name), spec = new { addresses = new[] { addresses } } }));

    private static (ResourceKind, JsonObject) Kasten(ResourceKind kind, string name) =>
        (kind, Json(new { metadata = Named("kasten-io", name), status = new { validation = "Success" } }));

    private static object PoolOf(string failureDomain, long? quotaGb) => quotaGb is null
        ? new { failureDomain, replicated = new { size = 3 } }
        : new { failureDomain, replicated = new { size = 3 }, quotas = new { maxSize = $"{quotaGb}G" } };

    private static object Conditions(string type) => new { conditions = new[] { new { type, status = "True" } } };

    private static object Named(string @namespace, string name) => new { name, @namespace };

    private static JsonObject Json(object value) => JsonSerializer.SerializeToNode(value)!.AsObject();
}
