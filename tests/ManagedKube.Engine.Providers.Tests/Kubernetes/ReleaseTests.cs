using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Helm;
using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using ManagedKube.Engine.Providers.Tests.Support;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;
using static ManagedKube.Engine.Providers.Tests.Kubernetes.Support.KubernetesFixture;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

public sealed class ReleaseTests
{
    private const string Type = "kubernetes:helm.sh/v3:Release";
    private const string Controller = "apps/v1/namespaces/metallb-system/deployments/metallb-controller";
    private const string Speaker = "apps/v1/namespaces/metallb-system/daemonsets/metallb-speaker";

    private static readonly PropertyMap Inputs = Yaml(
        "{chart: metallb, name: metallb, namespace: metallb-system, version: 0.16.1, createNamespace: true, values: {speaker: {resources: {limits: {memory: 256Mi}}}}}");

    [Fact]
    public async Task A_release_is_recorded_as_helm_does_and_brings_what_the_chart_is_known_to_bring()
    {
        await using var fixture = await StartReadyAsync();

        var created = await fixture.CreateAsync(Inputs, type: Type);

        Assert.Equal("metallb-system/metallb", created.Id);
        Assert.Equal(
            Yaml("{appVersion: v0.16.1, chart: metallb, name: metallb, namespace: metallb-system, revision: 1, status: deployed, version: 0.16.1}"),
            ObjectTests.Map(created.Outputs, "status"));
        Assert.NotNull(fixture.Cluster["namespaces/metallb-system"]);
        Assert.NotNull(fixture.Cluster["apiextensions.k8s.io/v1/customresourcedefinitions/ipaddresspools.metallb.io"]);
        Assert.Equal("Helm", (string?)fixture.Cluster[Controller]!["metadata"]!["labels"]!["app.kubernetes.io/managed-by"]);
        Assert.Equal("metallb/controller:v0.16.1", (string?)Container(fixture.Cluster[Controller]!)["image"]);
        Assert.Equal("256Mi", (string?)Container(fixture.Cluster[Speaker]!)["resources"]!["limits"]!["memory"]);

        var secret = fixture.Cluster["namespaces/metallb-system/secrets/sh.helm.release.v1.metallb.v1"]!;
        Assert.Equal("helm.sh/release.v1", (string?)secret["type"]);
        Assert.Equal("deployed", (string?)secret["metadata"]!["labels"]!["status"]);
        var record = ReleaseSecret.Read(secret)!;
        Assert.Equal("metallb 0.16.1 1", $"{record.ChartName} {record.ChartVersion} {record.Revision}");
        Assert.Contains("metallb-controller", record.Manifest, StringComparison.Ordinal);
        Assert.Contains(
            "deployments/metallb-controller",
            fixture.Cluster.Requests.First(request => request.StartsWith("PATCH", StringComparison.Ordinal) && request.Contains("deployments", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upgrade_is_the_next_revision_and_removes_what_the_new_one_does_not_bring()
    {
        await using var fixture = await StartReadyAsync();
        var created = await fixture.CreateAsync(Inputs, type: Type);
        var news = Yaml(
            "{chart: metallb, name: metallb, namespace: metallb-system, version: 0.16.2, createNamespace: true, values: {speaker: {enabled: false}}}");

        Assert.Equal(
            ["Add values.speaker.enabled", "Delete values.speaker.resources", "Update version"],
            (await fixture.DiffAsync(created, Inputs, news, Type)).Order(StringComparer.Ordinal));
        var outputs = await fixture.UpdateAsync(created, Inputs, news, type: Type);

        Assert.Equal(2, ObjectTests.Map(outputs, "status").Number("revision"));
        Assert.Null(fixture.Cluster[Speaker]);
        Assert.Equal("metallb/controller:v0.16.2", (string?)Container(fixture.Cluster[Controller]!)["image"]);
        Assert.Equal("superseded", ReleaseSecret.Read(fixture.Cluster["namespaces/metallb-system/secrets/sh.helm.release.v1.metallb.v1"]!)!.Status);
    }

    [Fact]
    public async Task Nothing_stays_of_a_removed_release_but_its_namespace()
    {
        await using var fixture = await StartReadyAsync();
        var created = await fixture.CreateAsync(Inputs, type: Type);

        await fixture.DeleteAsync(created, Inputs, type: Type);

        Assert.Null(fixture.Cluster[Controller]);
        Assert.Null(fixture.Cluster["apiextensions.k8s.io/v1/customresourcedefinitions/ipaddresspools.metallb.io"]);
        Assert.Null(fixture.Cluster["namespaces/metallb-system/secrets/sh.helm.release.v1.metallb.v1"]);
        Assert.NotNull(fixture.Cluster["namespaces/metallb-system"]);
        Assert.Equal(ReadResponse.Gone, await fixture.ReadAsync(created, Inputs, Type));
        await fixture.DeleteAsync(created, Inputs, type: Type);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_chart_wants_to_be_kept_stays_when_its_release_is_removed_and_is_taken_over_by_the_next_one(bool keep)
    {
        const string kind = "apiextensions.k8s.io/v1/customresourcedefinitions/issuers.cert-manager.io";
        await using var fixture = await StartReadyAsync();
        var inputs = Yaml("{chart: cert-manager, name: cert-manager, namespace: cert-manager, createNamespace: true}")
            .Set("values", Yaml(keep ? "{crds: {enabled: true, keep: true}}" : "{crds: {enabled: true, keep: false}}"));
        var created = await fixture.CreateAsync(inputs, type: Type);

        await fixture.DeleteAsync(created, inputs, type: Type);

        Assert.Equal(keep, fixture.Cluster[kind] is not null);
        Assert.Null(fixture.Cluster["apps/v1/namespaces/cert-manager/deployments/cert-manager"]);
        await fixture.CreateAsync(inputs, type: Type);
        Assert.NotNull(fixture.Cluster[kind]);
    }

    [Fact]
    public async Task What_a_chart_wants_to_be_kept_stays_when_a_later_revision_does_not_bring_it()
    {
        await using var fixture = await StartReadyAsync();
        var inputs = Yaml("{chart: cert-manager, name: cert-manager, namespace: cert-manager, createNamespace: true, values: {crds: {enabled: true}}}");
        var created = await fixture.CreateAsync(inputs, type: Type);

        await fixture.UpdateAsync(created, inputs, inputs.Set("values", Yaml("{crds: {enabled: false}}")), type: Type);

        Assert.NotNull(fixture.Cluster["apiextensions.k8s.io/v1/customresourcedefinitions/issuers.cert-manager.io"]);
    }

    [Fact]
    public async Task Another_version_and_other_values_in_the_record_are_drift()
    {
        await using var fixture = await StartReadyAsync();
        var created = await fixture.CreateAsync(Inputs, type: Type);
        Assert.Empty(ValueDiff.Compare(Inputs, (await fixture.ReadAsync(created, Inputs, Type)).Inputs));

        var record = ReleaseSecret.Read(fixture.Cluster["namespaces/metallb-system/secrets/sh.helm.release.v1.metallb.v1"]!)!;
        var changed = record with { Revision = 2, ChartVersion = "0.15.0", Values = Json("{speaker: {enabled: false}}") };
        fixture.Cluster.Add($"namespaces/metallb-system/secrets/{ReleaseSecret.Key(changed).Name}", ReleaseSecret.Write(changed));

        var read = await fixture.ReadAsync(created, Inputs, Type);
        Assert.Equal(
            ["values.speaker.enabled", "values.speaker.resources", "version"],
            ValueDiff.Compare(Inputs, read.Inputs).Select(change => change.Path.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(2, ObjectTests.Map(read.Outputs, "status").Number("revision"));
    }

    [Fact]
    public async Task A_release_that_fails_is_recorded_so_and_a_later_update_repairs_it()
    {
        await using var fixture = await StartAsync();
        fixture.SetVariable("MK_CHART_CATALOG", "built-in");
        var inputs = Inputs.Set("timeout", 3);

        var failure = await Assert.ThrowsAsync<InitializationFailedException>(() => fixture.CreateAsync(inputs, type: Type));
        Assert.Contains("metallb-controller", Assert.Single(failure.Reasons), StringComparison.Ordinal);
        Assert.Equal("failed", ObjectTests.Map(failure.Outputs, "status").Text("status"));
        await Assert.ThrowsAsync<InitializationFailedException>(() => fixture.ReadAsync(new(failure.Id, failure.Outputs), inputs, Type));

        fixture.Cluster.Controllers = Ready;
        var outputs = await fixture.UpdateAsync(new(failure.Id, failure.Outputs), inputs, inputs, type: Type);
        Assert.Equal("deployed", ObjectTests.Map(outputs, "status").Text("status"));
    }

    [Fact]
    public async Task An_atomic_release_that_fails_leaves_nothing_or_the_revision_before()
    {
        await using var fixture = await StartAsync();
        fixture.SetVariable("MK_CHART_CATALOG", "built-in");
        var inputs = Inputs.Set("timeout", 3).Set("atomic", true);

        await Assert.ThrowsAsync<ProviderException>(() => fixture.CreateAsync(inputs, type: Type));
        Assert.Null(fixture.Cluster[Controller]);
        Assert.Null(fixture.Cluster["namespaces/metallb-system/secrets/sh.helm.release.v1.metallb.v1"]);

        fixture.Cluster.Controllers = Ready;
        var created = await fixture.CreateAsync(inputs, type: Type);
        fixture.Cluster.Controllers = item =>
        {
            Ready(item);
            if (item.ToJsonString().Contains("controller:v0.17.0", StringComparison.Ordinal))
                item["status"] = new JsonObject();
        };
        await Assert.ThrowsAsync<ProviderException>(() => fixture.UpdateAsync(created, inputs, inputs.Set("version", "0.17.0"), type: Type));
        Assert.Equal("metallb/controller:v0.16.1", (string?)Container(fixture.Cluster[Controller]!)["image"]);
        Assert.Empty(ValueDiff.Compare(inputs, (await fixture.ReadAsync(created, inputs, Type)).Inputs));
    }

    [Fact]
    public async Task Secret_values_stay_secret()
    {
        await using var fixture = await StartReadyAsync();
        var inputs = Inputs.Set("values", Yaml("{a: {open: 1}}").Set("password", ((PropertyValue)"hunter2-hunter2").AsSecret()));

        var created = await fixture.CreateAsync(inputs, type: Type);
        var record = ReleaseSecret.Read(fixture.Cluster["namespaces/metallb-system/secrets/sh.helm.release.v1.metallb.v1"]!)!;
        Assert.Equal("hunter2-hunter2", (string?)record.Values["password"]);
        var changed = record with { Revision = 2, Values = Json("{a: {open: 2}, password: hunter3-hunter3}") };
        fixture.Cluster.Add($"namespaces/metallb-system/secrets/{ReleaseSecret.Key(changed).Name}", ReleaseSecret.Write(changed));
        var read = await fixture.ReadAsync(created, inputs, Type);

        Assert.DoesNotContain("hunter2", $"{created.Outputs}{record}", StringComparison.Ordinal);
        Assert.DoesNotContain("hunter3", $"{read.Inputs}{read.Outputs}", StringComparison.Ordinal);
        Assert.Contains("open: 2", read.Inputs.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_and_a_namespace_are_made_and_kept()
    {
        await using var fixture = await StartAsync();

        var inputs = await fixture.CheckAsync(PropertyMap.Of(("chart", "metallb")), type: Type);

        Assert.Matches("^thing-[0-9a-f]{8}$", inputs.Text("name"));
        Assert.Equal("default", inputs.Text("namespace"));
        Assert.Equal(inputs, await fixture.CheckAsync(PropertyMap.Of(("chart", "metallb")), inputs, Type));
        Assert.Equal(
            ["chart: is required, but missing", "values: must be a map", "charts: there is no such input; there are "],
            (await fixture.Provider.FailuresAsync(Type, ("values", "x"), ("charts", "metallb"))).Select(failure => failure.Split("allowNullValues")[0]));
    }

    [Fact]
    public async Task A_chart_that_the_catalog_lacks_is_named_with_those_that_it_has()
    {
        await using var fixture = await StartReadyAsync();

        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.CreateAsync(Inputs.Set("chart", "oci://charts.example/unheard-of"), type: Type));
        Assert.StartsWith("The catalog has no chart 'unheard-of'; it has ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(" cilium, ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("gateway-api", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_helm_and_without_a_catalog_no_chart_is_pretended()
    {
        await using var fixture = await StartAsync();

        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.CreateAsync(Inputs, type: Type));
        Assert.StartsWith("helm is not on the PATH", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(fixture.Cluster.Requests, request => request.StartsWith("PATCH", StringComparison.Ordinal));
    }

    private static JsonNode Container(JsonObject workload) => workload["spec"]!["template"]!["spec"]!["containers"]![0]!;

    private static async Task<KubernetesFixture> StartReadyAsync()
    {
        var fixture = await StartAsync();
        fixture.SetVariable("MK_CHART_CATALOG", "built-in");
        fixture.Cluster.Controllers = Ready;
        return fixture;
    }

    private static void Ready(JsonObject item) => item["status"] = (string?)item["kind"] switch
    {
        "Deployment" => Json("{replicas: 2, updatedReplicas: 2, availableReplicas: 2}"),
        "DaemonSet" => Json("{desiredNumberScheduled: 1, numberAvailable: 1, updatedNumberScheduled: 1}"),
        "CustomResourceDefinition" => Json("{conditions: [{type: Established, status: 'True'}]}"),
        "APIService" => Json("{conditions: [{type: Available, status: 'True'}]}"),
        _ => null,
    };
}
