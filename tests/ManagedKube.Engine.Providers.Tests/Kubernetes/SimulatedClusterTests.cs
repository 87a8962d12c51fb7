using k8s;
using k8s.Models;
using ManagedKube.Engine.Providers.Kubernetes;
using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using ManagedKube.Engine.Providers.Tests.Support;
using ManagedKube.Simulator.Kubernetes.Tests.Support;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;
using static ManagedKube.Engine.Providers.Tests.Kubernetes.Support.KubernetesFixture;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

/// <summary>The provider on a whole Kubernetes API, with the ownership of fields, the controllers and the rules of one.</summary>
public sealed class SimulatedClusterTests : IAsyncDisposable
{
    private const string Release = "kubernetes:helm.sh/v3:Release";

    private static readonly PropertyMap Tenant = Yaml("{apiVersion: v1, kind: Namespace, metadata: {name: tenant, labels: {team: web}}}");

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
    public async Task Objects_are_made_through_the_proxy_of_the_operation_at_their_true_address()
    {
        _cluster = await TestCluster.StartAsync();
        await using var proxy = new ConnectProxy(_cluster.Port);
        _environment["HTTPS_PROXY"] = proxy.Address;
        await ConfigureAsync(_cluster.KubeConfig().Replace($"https://127.0.0.1:{_cluster.Port}", "https://10.20.0.20:6443", StringComparison.Ordinal));

        Assert.Equal("tenant", (await CreateAsync(Tenant)).Id);
        Assert.All(proxy.Dialled, dialled => Assert.Equal("10.20.0.20:6443", dialled));
        Assert.NotEmpty(proxy.Dialled);
    }

    [Fact]
    public async Task A_namespace_goes_with_everything_in_it()
    {
        await StartAsync();
        var tenant = await CreateAsync(Tenant);
        var inputs = Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: tenant}, data: {a: '1'}}");
        var config = await CreateAsync(inputs);
        Assert.Empty(await DriftAsync(config, inputs));

        await DeleteAsync(tenant, Tenant);

        Assert.Equal("", (await ReadAsync(tenant, Tenant)).Id);
        Assert.Equal("", (await ReadAsync(config, inputs)).Id);
    }

    [Fact]
    public async Task Drift_is_found_and_undone_and_fields_of_others_are_left_alone()
    {
        await StartAsync(("enablePatchForce", true));
        var created = await CreateAsync(Tenant);
        await _cluster.Admin.PatchNamespaceAsync(
            new V1Patch("""{"metadata":{"labels":{"team":"db","cost":"7"}}}""", V1Patch.PatchType.MergePatch), "tenant", fieldManager: "kubectl-edit", cancellationToken: Tests.Support.Requests.Cancel);

        Assert.Equal(["metadata.labels.team: \"web\" -> \"db\""], await DriftAsync(created, Tenant));
        var read = await ReadAsync(created, Tenant);
        await _provider.UpdateAsync(
            new(UrnOf(TypeOf(Tenant)), "tenant", read.Inputs, read.Outputs, Tenant, Timeout: null, [], Preview: false),
            Tests.Support.Requests.Cancel);

        var labels = (await _cluster.Admin.ReadNamespaceAsync("tenant", cancellationToken: Tests.Support.Requests.Cancel)).Metadata.Labels;
        Assert.Equal("web 7", $"{labels["team"]} {labels["cost"]}");
    }

    [Fact]
    public async Task Subjects_that_somebody_adds_to_a_binding_are_drift()
    {
        await StartAsync();
        var inputs = Yaml("{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: {name: admins}, roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}, subjects: [{apiGroup: rbac.authorization.k8s.io, kind: Group, name: admins}]}");
        var created = await CreateAsync(inputs);
        Assert.Empty(await DriftAsync(created, inputs));

        await _cluster.Admin.PatchClusterRoleBindingAsync(
            new V1Patch("""[{"op":"add","path":"/subjects/-","value":{"apiGroup":"rbac.authorization.k8s.io","kind":"User","name":"mallory"}}]""", V1Patch.PatchType.JsonPatch), "admins", cancellationToken: Tests.Support.Requests.Cancel);

        Assert.StartsWith("subjects[1]: ", Assert.Single(await DriftAsync(created, inputs)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cluster_itself_tells_which_fields_never_change()
    {
        await StartAsync();
        await CreateAsync(Tenant);
        var inputs = Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: tenant}, immutable: true, data: {a: '1'}}");
        await ConfigureAsync(_cluster.KubeConfig(), ("enableConfigMapMutable", true));
        var created = await CreateAsync(inputs);
        // The recorded inputs do not say that it is immutable; the API server does.
        var olds = inputs.Remove("immutable");

        var diff = await _provider.DiffAsync(
            new(UrnOf(TypeOf(inputs)), created.Id, olds, created.Outputs, olds.Set("data", Yaml("{a: '2'}")).Set("immutable", true), []), Tests.Support.Requests.Cancel);

        Assert.Contains(diff.Changes, change => change is { Path: "data.a", Replace: true });
        Assert.True(diff.DeleteBeforeReplace);
    }

    [Fact]
    public async Task Fields_that_a_kind_does_not_have_are_refused_in_the_preview()
    {
        await StartAsync();
        var failure = await Assert.ThrowsAsync<Pulumi.ProviderHost.ProviderException>(() => CreateAsync(Tenant.Set("specc", Yaml("{a: 1}")), preview: true));

        Assert.Contains("specc", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definition_is_established_before_its_objects_come()
    {
        await StartAsync();
        var definition = Yaml("{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: pools.example.com}, spec: {group: example.com, scope: Cluster, names: {kind: Pool, plural: pools, singular: pool, listKind: PoolList}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer}}}}}}}]}}");
        var pool = Yaml("{apiVersion: example.com/v1, kind: Pool, metadata: {name: p}, spec: {size: 1}}");

        var waiting = CreateAsync(pool);
        var defined = await CreateAsync(definition);
        var created = await waiting;

        Assert.Empty(await DriftAsync(created, pool));
        await DeleteAsync(defined, definition);
        Assert.Equal("", (await ReadAsync(created, pool)).Id);
    }

    [Fact]
    public async Task Cilium_makes_nodes_ready_and_metallb_gives_services_their_addresses()
    {
        await StartNodesAsync("c1", "w1", "w2");
        var cilium = Yaml("{chart: cilium, name: cilium, namespace: kube-system, version: 1.19.6, values: {hubble: {enabled: false}}}");
        Assert.Equal("deployed", Status(await CreateAsync(cilium, Release)));
        await Eventually.True(async () => (await _cluster.Admin.ListNodeAsync(cancellationToken: Tests.Support.Requests.Cancel)).Items
            .All(node => node.Status.Conditions.Any(condition => condition is { Type: "Ready", Status: "True" })));

        await CreateAsync(Yaml("{apiVersion: v1, kind: Namespace, metadata: {name: metallb-system, labels: {pod-security.kubernetes.io/enforce: privileged}}}"));
        var metallb = Yaml("{chart: metallb, name: metallb, namespace: metallb-system, values: {speaker: {tolerateMaster: false}}}");
        var release = await CreateAsync(metallb, Release);
        Assert.Equal("deployed", Status(release));
        await CreateAsync(Yaml("{apiVersion: metallb.io/v1beta1, kind: IPAddressPool, metadata: {name: internal, namespace: metallb-system}, spec: {addresses: [10.20.1.1-10.20.1.9]}}"));
        await CreateAsync(Yaml("{apiVersion: metallb.io/v1beta1, kind: L2Advertisement, metadata: {name: internal, namespace: metallb-system}, spec: {ipAddressPools: [internal]}}"));

        var service = Yaml("{apiVersion: v1, kind: Service, metadata: {name: web, namespace: default}, spec: {type: LoadBalancer, selector: {app: web}, ports: [{port: 80}]}}");
        var created = await CreateAsync(service);
        Assert.StartsWith(
            "10.20.1.",
            ObjectTests.Map(ObjectTests.Map(created.Outputs, "status"), "loadBalancer")["ingress"].ToString()[7..],
            StringComparison.Ordinal);
        Assert.Empty(await DriftAsync(created, service));
        Assert.Empty(ValueDiff.Compare(metallb, (await ReadAsync(release, metallb, Release)).Inputs));
        await DeleteAsync(release, metallb, Release);
        Assert.Equal("", (await ReadAsync(release, metallb, Release)).Id);
    }

    [Fact]
    public async Task A_patch_of_a_node_is_released_and_the_node_stays()
    {
        await StartNodesAsync("w1");
        const string type = "kubernetes:core/v1:NodePatch";
        var patch = Yaml("{apiVersion: v1, kind: Node, metadata: {name: w1, labels: {zone: a}}}");

        var created = await CreateAsync(patch, type);
        Assert.Equal("a", (await _cluster.Admin.ReadNodeAsync("w1", cancellationToken: Tests.Support.Requests.Cancel)).Metadata.Labels["zone"]);
        await DeleteAsync(created, patch, type);

        Assert.False((await _cluster.Admin.ReadNodeAsync("w1", cancellationToken: Tests.Support.Requests.Cancel)).Metadata.Labels.ContainsKey("zone"));
    }

    private static string Status(CreateResponse created) => ObjectTests.Map(created.Outputs, "status").Text("status");

    private Task StartNodesAsync(params string[] nodes) => StartAsync(nodes, []);

    private Task StartAsync(params (string, PropertyValue)[] settings) => StartAsync([], settings);

    private async Task StartAsync(string[] nodes, (string, PropertyValue)[] settings)
    {
        _cluster = await TestCluster.StartAsync(time: null, nodes);
        await ConfigureAsync(_cluster.KubeConfig(), settings);
    }

    private async Task ConfigureAsync(string kubeconfig, params (string, PropertyValue)[] settings)
    {
        _provider?.Dispose();
        _provider = new KubernetesProvider(_environment.GetValueOrDefault, AppContext.BaseDirectory, _log, TimeProvider.System);
        await _provider.ConfigureAsync(new(PropertyMap.Of([("kubeconfig", kubeconfig), .. settings])), Tests.Support.Requests.Cancel);
    }

    private Task<CreateResponse> CreateAsync(PropertyMap inputs, string? type = null, bool preview = false) =>
        _provider.CreateAsync(new(UrnOf(type ?? TypeOf(inputs)), inputs, TimeSpan.FromSeconds(60), preview), Tests.Support.Requests.Cancel);

    private Task<ReadResponse> ReadAsync(CreateResponse old, PropertyMap inputs, string? type = null) =>
        _provider.ReadAsync(new(UrnOf(type ?? TypeOf(inputs)), old.Id, inputs, old.Outputs, Timeout: null), Tests.Support.Requests.Cancel);

    private Task DeleteAsync(CreateResponse old, PropertyMap inputs, string? type = null) =>
        _provider.DeleteAsync(new(UrnOf(type ?? TypeOf(inputs)), old.Id, inputs, old.Outputs, TimeSpan.FromSeconds(60)), Tests.Support.Requests.Cancel);

    private async Task<string[]> DriftAsync(CreateResponse created, PropertyMap inputs)
    {
        var read = await ReadAsync(created, inputs);
        return
        [
            .. ValueDiff.Compare(inputs, read.Inputs).Concat(ValueDiff.Compare(created.Outputs, read.Outputs))
                .GroupBy(change => change.Path)
                .Select(group => group.First())
                .Select(change => $"{change.Path}: {change.Old} -> {change.New}"),
        ];
    }
}
