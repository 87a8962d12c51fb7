using k8s;
using ManagedKube.Engine.Providers.Kubernetes;
using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using ManagedKube.Engine.Providers.Tests.Support;
using ManagedKube.Simulator.Kubernetes.Tests.Support;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;
using static ManagedKube.Engine.Providers.Tests.Kubernetes.Support.KubernetesFixture;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

/// <summary>The charts of the whole platform on one simulated cluster, in the order in which they need each other.</summary>
public sealed class FullPlatformTests : IAsyncDisposable
{
    private const string Release = "kubernetes:helm.sh/v3:Release";

    private static readonly string[] Namespaces =
    [
        "metallb-system", "monitoring", "cert-manager", "capsule-system", "kyverno", "nginx-ingress-internal", "nginx-ingress-external-secured",
        "argocd", "harbor", "opencost", "kasten-io", "keda", "pyroscope", "gpu-operator",
    ];

    private static readonly string[] Releases =
    [
        "{chart: cilium, name: cilium, namespace: kube-system, values: {hubble: {enabled: false}}}",
        "{chart: prometheus-operator-crds, name: prometheus-operator-crds, namespace: monitoring, skipAwait: true}",
        "{chart: metallb, name: metallb, namespace: metallb-system}",
        "{chart: cert-manager, name: cert-manager, namespace: cert-manager, values: {crds: {enabled: true}, prometheus: {servicemonitor: {enabled: true}}}}",
        "{chart: capsule, name: capsule-crds, namespace: capsule-system, values: {crds: {install: true, inline: true, exclusive: true}, certManager: {generateCertificates: true}}}",
        "{chart: capsule, name: capsule, namespace: capsule-system, values: {crds: {install: false}, certManager: {generateCertificates: true}, replicaCount: 2}}",
        """
        {chart: nginx-ingress, name: nginx-internal, namespace: nginx-ingress-internal, values: {controller: {ingressClass: {name: nginx-internal},
          service: {annotations: {metallb.io/loadBalancerIPs: 10.20.1.1}}}}}
        """,
        """
        {chart: nginx-ingress, name: nginx-external-secured, namespace: nginx-ingress-external-secured, values: {controller: {ingressClass: {name: nginx-external-secured},
          service: {annotations: {metallb.io/loadBalancerIPs: 10.20.1.129}, extraLabels: {lb-type: external}}}}}
        """,
        """
        {chart: kube-prometheus-stack, name: kube-prometheus-stack, namespace: monitoring, values: {cleanPrometheusOperatorObjectNames: true,
          prometheusOperator: {admissionWebhooks: {certManager: {enabled: true}}},
          prometheus: {prometheusSpec: {replicas: 2, storageSpec: {volumeClaimTemplate: {spec: {storageClassName: ceph-block, accessModes: [ReadWriteOnce], resources: {requests: {storage: 12Gi}}}}}}},
          grafana: {persistence: {enabled: true, storageClassName: ceph-block, size: 2Gi}, ingress: {enabled: true, ingressClassName: nginx-external-secured, hosts: [grafana.example.net], tls: [{hosts: [grafana.example.net]}]},
            additionalDataSources: [{name: Loki, type: loki}]}}}
        """,
        """
        {chart: loki, name: loki, namespace: monitoring, values: {singleBinary: {replicas: 3, persistence: {storageClass: ceph-block, size: 4Gi}},
          loki: {storage: {bucketNames: {chunks: fulpr-loki}, s3: {endpoint: 'https://s3.example.net'}}}}}
        """,
        "{chart: alloy, name: alloy, namespace: monitoring, values: {alloy: {configMap: {content: 'logging {}'}}, controller: {tolerations: [{operator: Exists}]}}}",
        "{chart: kyverno, name: kyverno, namespace: kyverno, values: {admissionController: {replicas: 3}}}",
        """
        {chart: argo-cd, name: argocd, namespace: argocd, values: {global: {domain: argocd.example.net}, dex: {enabled: false}, notifications: {enabled: false},
          server: {ingress: {enabled: true, ingressClassName: nginx-internal}}}}
        """,
        """
        {chart: harbor, name: harbor, namespace: harbor, values: {externalURL: 'https://harbor.example.net', expose: {ingress: {className: nginx-external-secured, hosts: {core: harbor.example.net}}},
          persistence: {persistentVolumeClaim: {database: {storageClass: ceph-block}, redis: {storageClass: ceph-block}, trivy: {storageClass: ceph-block}}}, metrics: {enabled: true}}}
        """,
        """
        {chart: opencost, name: opencost, namespace: opencost, values: {opencost: {customPricing: {enabled: true, costModel: {CPU: 10}},
          ui: {ingress: {enabled: true, ingressClassName: nginx-external-secured, hosts: [{host: opencost.example.net, paths: [/]}]}},
          mcp: {ingress: {enabled: true, ingressClassName: nginx-external-secured, hosts: [{host: opencost-mcp.example.net}]}}}}}
        """,
        """
        {chart: k10, name: k10, namespace: kasten-io, values: {global: {persistence: {storageClass: ceph-block, size: 5Gi}}, prometheus: {server: {persistentVolume: {storageClass: ceph-block}}}, limiter: {executorReplicas: 2},
          ingress: {create: true, name: k10, class: nginx-external-secured, host: k10.example.net, urlPath: k10, pathType: Prefix}}}
        """,
        "{chart: keda, name: keda, namespace: keda}",
        "{chart: pyroscope, name: pyroscope, namespace: pyroscope, values: {pyroscope: {persistence: {enabled: true, storageClassName: ceph-block}}}}",
        "{chart: gpu-operator, name: gpu-operator, namespace: gpu-operator, values: {driver: {enabled: false}, toolkit: {enabled: false}}}",
    ];

    private readonly KubernetesLog _log = new();
    private readonly Dictionary<string, string> _environment = new() { ["MK_CHART_CATALOG"] = "built-in" };
    private TestCluster _cluster = null!;
    private KubernetesProvider _provider = null!;

    public async ValueTask DisposeAsync()
    {
        _provider?.Dispose();
        if (_cluster is not null)
            await _cluster.DisposeAsync();
    }

    [Fact]
    public async Task Every_chart_of_the_full_platform_comes_up_once_what_it_needs_is_there()
    {
        _cluster = await TestCluster.StartAsync(time: null, "w1", "w2", "w3");
        _provider = new KubernetesProvider(_environment.GetValueOrDefault, AppContext.BaseDirectory, _log, TimeProvider.System);
        await _provider.ConfigureAsync(new(PropertyMap.Of(("kubeconfig", _cluster.KubeConfig()))), Tests.Support.Requests.Cancel);
        foreach (var name in Namespaces)
            await CreateAsync($"{{apiVersion: v1, kind: Namespace, metadata: {{name: {name}, labels: {{pod-security.kubernetes.io/enforce: privileged}}}}}}");
        await CreateAsync("{apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: {name: rbd.example.net}, spec: {attachRequired: true}}");
        await CreateAsync(
            "{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: ceph-block}, provisioner: rbd.example.net, volumeBindingMode: Immediate}");

        foreach (var release in Releases)
        {
            Assert.Equal("deployed", ObjectTests.Map((await CreateAsync(release, Release)).Outputs, "status").Text("status"));
            if (release.Contains("chart: metallb", StringComparison.Ordinal))
                await PoolsAsync();
        }

        Assert.Equal(
            ["nginx-external-secured", "nginx-internal"],
            (await _cluster.Admin.ListIngressClassAsync(cancellationToken: Tests.Support.Requests.Cancel)).Items.Select(item => item.Metadata.Name).Order(StringComparer.Ordinal));
        await Eventually.True(async () => await AddressesAsync() ==
            "argocd.example.net 10.20.1.1, grafana.example.net 10.20.1.129, harbor.example.net 10.20.1.129, k10.example.net 10.20.1.129, opencost-mcp.example.net 10.20.1.129, opencost.example.net 10.20.1.129");
        await Eventually.True(async () => await ReadyAsync("monitoring", "prometheus-kube-prometheus-stack") == 2 && await ReadyAsync("monitoring", "alertmanager-kube-prometheus-stack") == 1);
    }

    private async Task PoolsAsync()
    {
        await CreateAsync("{apiVersion: metallb.io/v1beta1, kind: IPAddressPool, metadata: {name: internal, namespace: metallb-system}, spec: {addresses: [10.20.1.1-10.20.1.254]}}");
        await CreateAsync("{apiVersion: metallb.io/v1beta1, kind: L2Advertisement, metadata: {name: internal, namespace: metallb-system}, spec: {ipAddressPools: [internal]}}");
    }

    private async Task<string> AddressesAsync() => string.Join(", ", (await _cluster.Admin.ListIngressForAllNamespacesAsync(cancellationToken: Tests.Support.Requests.Cancel)).Items
        .Select(item => $"{item.Spec.Rules[0].Host} {item.Status.LoadBalancer?.Ingress?.FirstOrDefault()?.Ip}")
        .Order(StringComparer.Ordinal));

    private async Task<int?> ReadyAsync(string space, string set) => (await _cluster.Admin.ListNamespacedStatefulSetAsync(space, cancellationToken: Tests.Support.Requests.Cancel)).Items
        .FirstOrDefault(item => item.Metadata.Name == set)?.Status.ReadyReplicas;

    private Task<CreateResponse> CreateAsync(string yaml, string? type = null)
    {
        var inputs = Yaml(yaml);
        return _provider.CreateAsync(new(UrnOf(type ?? TypeOf(inputs)), inputs, TimeSpan.FromSeconds(60), Preview: false), Tests.Support.Requests.Cancel);
    }
}
