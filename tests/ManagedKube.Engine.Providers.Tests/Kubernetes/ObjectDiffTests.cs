using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using static ManagedKube.Engine.Providers.Tests.Kubernetes.Support.KubernetesFixture;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

public sealed class ObjectDiffTests
{
    private static readonly PropertyMap Claim = Yaml("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data, namespace: tenant, annotations: {pulumi.com/skipAwait: 'true'}}, spec: {storageClassName: fast, resources: {requests: {storage: 1Gi}}}}");

    [Fact]
    public async Task Without_a_change_the_cluster_is_not_asked()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Claim);
        fixture.Cluster.Requests.Clear();

        Assert.Empty(await fixture.DiffAsync(created, Claim, Claim));
        Assert.Empty(fixture.Cluster.Requests);
    }

    [Fact]
    public async Task A_change_in_place_is_tried_on_the_cluster_and_changes_nothing_there()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Claim);
        var news = Yaml("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data, namespace: tenant, labels: {app: db}, annotations: {pulumi.com/skipAwait: 'true'}}, spec: {storageClassName: fast, resources: {requests: {storage: 2Gi}}}}");

        Assert.Equal(["Add metadata.labels", "Update spec.resources.requests.storage"], await fixture.DiffAsync(created, Claim, news));
        Assert.Contains(fixture.Cluster.Requests, request => request.Contains("dryRun=All", StringComparison.Ordinal));
        Assert.Equal("1Gi", (string?)fixture.Cluster["namespaces/tenant/persistentvolumeclaims/data"]!["spec"]!["resources"]!["requests"]!["storage"]);
    }

    [Fact]
    public async Task A_field_that_never_changes_makes_a_new_object()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Claim);

        Assert.Equal(
            ["Update spec.storageClassName (replace)", "delete before replace"],
            await fixture.DiffAsync(created, Claim, Yaml("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data, namespace: tenant, annotations: {pulumi.com/skipAwait: 'true'}}, spec: {storageClassName: slow, resources: {requests: {storage: 1Gi}}}}")));
        Assert.Equal(
            ["Update metadata.name (replace)"],
            await fixture.DiffAsync(created, Claim, Yaml("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: other, namespace: tenant, annotations: {pulumi.com/skipAwait: 'true'}}, spec: {storageClassName: fast, resources: {requests: {storage: 1Gi}}}}")));
    }

    [Fact]
    public async Task A_field_that_the_cluster_calls_immutable_makes_a_new_object()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Claim);
        fixture.Cluster.Before = request =>
        {
            if (request.Contains("dryRun", StringComparison.Ordinal))
                throw new FakeRefusal(422, "Invalid", "is invalid", ("FieldValueInvalid", "spec.resources", "Invalid value: 1: field is immutable"));
        };

        Assert.Equal(
            ["Update spec.resources.requests.storage (replace)", "delete before replace"],
            await fixture.DiffAsync(created, Claim, Yaml("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data, namespace: tenant, annotations: {pulumi.com/skipAwait: 'true'}}, spec: {storageClassName: fast, resources: {requests: {storage: 2Gi}}}}")));
    }

    [Fact]
    public async Task A_change_that_would_be_refused_fails_already_in_the_preview()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Claim);
        fixture.Cluster.Before = request =>
        {
            if (request.Contains("dryRun", StringComparison.Ordinal))
                throw new FakeRefusal(403, "Forbidden", "exceeded quota: tenant");
        };

        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.DiffAsync(created, Claim, Claim.Set("spec", Yaml("{storageClassName: fast, resources: {requests: {storage: 9Ti}}}"))));
        Assert.Contains(
            "The change of PersistentVolumeClaim tenant/data would not be accepted: exceeded quota: tenant",
            failure.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "Update data.a (replace)")]
    [InlineData(true, "Update data.a")]
    public async Task Data_of_config_maps_changes_in_place_where_the_provider_says_so(bool mutable, string change)
    {
        await using var fixture = await StartAsync(("enableConfigMapMutable", mutable ? "true" : "false"));
        var olds = Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: tenant}, data: {a: '1'}}");
        var created = await fixture.CreateAsync(olds);

        Assert.Equal(
            change,
            (await fixture.DiffAsync(created, olds, Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: tenant}, data: {a: '2'}}")))[0]);
    }

    [Fact]
    public async Task A_namespace_that_is_named_now_and_was_meant_before_changes_nothing_of_the_object()
    {
        await using var fixture = await StartAsync(("namespace", "tenant"));
        var olds = Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: c}}");
        var created = await fixture.CreateAsync(olds);

        Assert.Equal(
            ["Add metadata.namespace"],
            await fixture.DiffAsync(created, olds, Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: tenant}}")));
        Assert.Equal(
            ["Add metadata.namespace (replace)"],
            await fixture.DiffAsync(created, olds, Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: other}}")));
    }

    [Fact]
    public async Task What_is_not_known_yet_is_no_reason_for_a_new_object()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Claim);
        fixture.Cluster.Requests.Clear();

        var news = Claim.Set("spec", UnknownValue.Instance);
        Assert.Equal(["Update spec"], await fixture.DiffAsync(created, Claim, news));
        Assert.Empty(fixture.Cluster.Requests);
    }
}
