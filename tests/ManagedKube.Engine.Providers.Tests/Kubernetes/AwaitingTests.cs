using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using ManagedKube.Engine.Providers.Tests.Support;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using static ManagedKube.Engine.Providers.Tests.Kubernetes.Support.KubernetesFixture;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

public sealed class AwaitingTests
{
    private const string Web = "apps/v1/namespaces/tenant/deployments/web";
    private const string Definition = "{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: pools.example.com}, spec: {group: example.com, scope: Namespaced, names: {kind: Pool, plural: pools}, versions: [{name: v1}]}}";

    private static readonly PropertyMap Deployment = Yaml(
        "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web, namespace: tenant}, spec: {replicas: 2}}");
    private static readonly PropertyMap Pool = Yaml("{apiVersion: example.com/v1, kind: Pool, metadata: {name: p, namespace: tenant}, spec: {size: 1}}");

    [Fact]
    public async Task A_deployment_is_done_when_its_replicas_are_available()
    {
        await using var fixture = await StartAsync();
        fixture.Log.Seen = line =>
        {
            if (line == "status: 0 of 2 replicas are available, 0 of the newest template")
                fixture.Cluster.SetStatus(Web, Json("{replicas: 2, updatedReplicas: 2, availableReplicas: 1}"));
            else if (line == "status: 1 of 2 replicas are available, 2 of the newest template")
                fixture.Cluster.SetStatus(Web, Json("{replicas: 2, updatedReplicas: 2, availableReplicas: 2}"));
        };

        var created = await fixture.CreateAsync(Deployment);

        Assert.Equal(2, ObjectTests.Map(created.Outputs, "status").Number("availableReplicas"));
        Assert.Equal(2, fixture.Log.Lines.Count);
    }

    [Fact]
    public async Task One_that_does_not_get_ready_is_there_and_recorded_with_what_the_cluster_complains_about()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.Before = request =>
        {
            if (request.Contains("/events?fieldSelector=involvedObject.uid=", StringComparison.Ordinal))
                fixture.Cluster.Add("namespaces/tenant/events/e", Json("{kind: Event, type: Warning, reason: FailedCreate, message: no more quota}"));
        };

        var failure = await Assert.ThrowsAsync<InitializationFailedException>(() => fixture.CreateAsync(Deployment, TimeSpan.FromSeconds(10)));

        Assert.Equal("tenant/web", failure.Id);
        Assert.Equal(
            "Deployment tenant/web: it was not ready within 10 s: 0 of 2 replicas are available, 0 of the newest template\n  FailedCreate: no more quota",
            Assert.Single(failure.Reasons));
        Assert.Equal(2, ObjectTests.Map(failure.Outputs, "spec").Number("replicas"));
    }

    [Fact]
    public async Task One_that_has_failed_for_good_is_not_waited_for()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.Controllers = item => item["status"] = Json(
            "{conditions: [{type: Progressing, status: 'False', reason: ProgressDeadlineExceeded, message: it timed out}]}");

        var failure = await Assert.ThrowsAsync<InitializationFailedException>(() => fixture.CreateAsync(Deployment));
        Assert.Equal("Deployment tenant/web: it timed out", Assert.Single(failure.Reasons));
    }

    [Fact]
    public async Task A_refresh_sees_that_it_is_still_not_ready()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Yaml("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web, namespace: tenant, annotations: {pulumi.com/skipAwait: 'true'}}, spec: {replicas: 2}}"));

        var failure = await Assert.ThrowsAsync<InitializationFailedException>(() => fixture.ReadAsync(created, Deployment));
        Assert.Equal("0 of 2 replicas are available, 0 of the newest template", Assert.Single(failure.Reasons));
    }

    [Fact]
    public async Task An_api_server_that_is_away_for_a_moment_says_nothing_of_the_object()
    {
        await using var fixture = await StartAsync();
        var refusals = 6;
        fixture.Cluster.Before = request =>
        {
            if (!request.EndsWith("/deployments/web", StringComparison.Ordinal) || !request.StartsWith("GET", StringComparison.Ordinal))
                return;
            if (fixture.Cluster[Web] is not null && Interlocked.Decrement(ref refusals) >= 0)
                throw new FakeRefusal(503, "ServiceUnavailable", "the server is currently unable to handle the request");
            if (fixture.Cluster[Web] is not null)
                fixture.Cluster.SetStatus(Web, Json("{replicas: 2, updatedReplicas: 2, availableReplicas: 2}"));
        };

        await fixture.CreateAsync(Deployment);
        Assert.True(refusals < 0);
    }

    [Theory]
    [InlineData("condition=Synced", "{conditions: [{type: Synced, status: 'True'}]}")]
    [InlineData("condition=Stalled=false", "{conditions: [{type: Stalled, status: 'False'}]}")]
    [InlineData("jsonpath={.status.phase}=Running", "{phase: Running}")]
    [InlineData("jsonpath={.status.addresses[0].ip}", "{addresses: [{ip: 10.0.0.1}]}")]
    [InlineData("[\"jsonpath={.status.phase}=Running\", \"condition=Synced\"]", "{phase: Running, conditions: [{type: Synced, status: 'True'}]}")]
    public async Task A_program_can_say_what_a_custom_resource_is_waited_for(string expression, string status)
    {
        await using var fixture = await StartAsync();
        await fixture.CreateAsync(Yaml(Definition));
        fixture.Log.Seen = line =>
        {
            if (line.StartsWith("status: its ", StringComparison.Ordinal) || line.StartsWith("status: it has no ", StringComparison.Ordinal))
                fixture.Cluster.SetStatus("example.com/v1/namespaces/tenant/pools/p", Json(status));
        };
        var metadata = ObjectTests.Map(Pool, "metadata").Set("annotations", PropertyMap.Of(("pulumi.com/waitFor", expression)));

        var created = await fixture.CreateAsync(Pool.Set("metadata", metadata));

        Assert.Equal(Yaml(status), ObjectTests.Map(created.Outputs, "status"));
    }

    [Fact]
    public async Task A_kind_that_is_on_its_way_is_waited_for()
    {
        await using var fixture = await StartAsync();
        fixture.Log.Seen = line =>
        {
            if (line == "status: waiting for the kind Pool (example.com/v1)")
                fixture.Cluster.Add("apiextensions.k8s.io/v1/customresourcedefinitions/pools.example.com", Json(Definition));
        };

        Assert.Equal("tenant/p", (await fixture.CreateAsync(Pool)).Id);
    }

    [Fact]
    public async Task A_kind_that_does_not_come_is_a_failure_that_says_what_may_be_missing()
    {
        await using var fixture = await StartAsync();

        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.CreateAsync(Pool, TimeSpan.FromSeconds(2)));

        Assert.Equal(
            "The cluster has no kind Pool (example.com/v1), also not after 2 s. Does what brings it come before this resource (dependsOn)?",
            failure.Message);
        Assert.True(failure.NothingHappened);
        await fixture.CreateAsync(Pool, preview: true);
    }

    [Fact]
    public async Task With_its_definition_an_object_is_gone()
    {
        await using var fixture = await StartAsync();
        var definition = await fixture.CreateAsync(Yaml(Definition));
        var created = await fixture.CreateAsync(Pool);

        await fixture.DeleteAsync(definition, Yaml(Definition));

        Assert.Equal("", (await fixture.ReadAsync(created, Pool)).Id);
        await fixture.DeleteAsync(created, Pool);
    }

    [Fact]
    public async Task A_webhook_that_starts_is_waited_for()
    {
        await using var fixture = await StartAsync();
        var refusals = 3;
        fixture.Cluster.Before = request =>
        {
            if (request.StartsWith("PATCH", StringComparison.Ordinal) && refusals-- > 0)
                throw new FakeRefusal(500, "InternalError", "Internal error occurred: failed calling webhook \"w\": connection refused");
        };

        await fixture.CreateAsync(Yaml("{apiVersion: v1, kind: Namespace, metadata: {name: tenant}}"));
        Assert.Contains("status: waiting for a webhook of the cluster that does not answer yet", fixture.Log.Lines);
    }

    [Fact]
    public async Task A_deletion_waits_for_finalizers_and_names_those_that_stay()
    {
        await using var fixture = await StartAsync();
        var inputs = Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: tenant, finalizers: [example.com/hold]}}");
        var created = await fixture.CreateAsync(inputs);

        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.DeleteAsync(created, inputs, TimeSpan.FromSeconds(5)));
        Assert.Equal("ConfigMap tenant/c is being deleted, but it was still there after 5 s: finalizer example.com/hold.", failure.Message);

        fixture.Log.Seen = _ => fixture.Cluster.Remove("namespaces/tenant/configmaps/c");
        await fixture.DeleteAsync(created, inputs);
    }

    [Fact]
    public async Task A_claim_that_binds_with_its_first_pod_is_not_waited_for()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.Add(
            "storage.k8s.io/v1/storageclasses/late",
            Json("{kind: StorageClass, metadata: {name: late}, volumeBindingMode: WaitForFirstConsumer}"));

        var created = await fixture.CreateAsync(Yaml("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: c, namespace: tenant}, spec: {storageClassName: late}}"));

        Assert.Equal("tenant/c", created.Id);
    }
}
