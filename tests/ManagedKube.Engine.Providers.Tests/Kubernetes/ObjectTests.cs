using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using ManagedKube.Engine.Providers.Tests.Support;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using static ManagedKube.Engine.Providers.Tests.Kubernetes.Support.KubernetesFixture;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

public sealed class ObjectTests
{
    private const string Config = "namespaces/tenant/configmaps/settings";

    private static readonly PropertyMap Settings = Yaml(
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: tenant, labels: {app: web}}, data: {level: info}}");

    [Fact]
    public async Task An_object_is_made_changed_and_deleted()
    {
        await using var fixture = await StartAsync(("enableConfigMapMutable", true));

        var created = await fixture.CreateAsync(Settings);
        Assert.Equal("tenant/settings", created.Id);
        Assert.Equal("info", (string?)fixture.Cluster[Config]!["data"]!["level"]);
        Assert.Equal("tenant", Map(created.Outputs, "metadata").Text("namespace"));
        Assert.False(Map(created.Outputs, "metadata").ContainsKey("managedFields"));

        var news = Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: tenant}, data: {level: debug, color: red}}");
        var outputs = await fixture.UpdateAsync(created, Settings, news);
        Assert.Equal("debug", Map(outputs, "data").Text("level"));
        Assert.Empty(fixture.Cluster[Config]!["metadata"]!["labels"]?.AsObject() ?? []);

        await fixture.DeleteAsync(created with { Outputs = outputs }, news);
        Assert.Null(fixture.Cluster[Config]);
        await fixture.DeleteAsync(created with { Outputs = outputs }, news);
    }

    [Fact]
    public async Task All_fields_of_a_resource_have_one_owner_that_is_the_same_in_every_run()
    {
        await using var fixture = await StartAsync();

        var first = await fixture.CreateAsync(Settings);
        fixture.Cluster.Remove(Config);
        var second = await fixture.CreateAsync(Settings);

        Assert.Equal(first.Outputs.Text("__fieldManager"), second.Outputs.Text("__fieldManager"));
        Assert.StartsWith("pulumi-kubernetes-", first.Outputs.Text("__fieldManager"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_without_a_namespace_goes_where_the_provider_says()
    {
        await using var fixture = await StartAsync(("namespace", "elsewhere"));

        var inputs = Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: settings}}");
        Assert.Equal("elsewhere/settings", (await fixture.CreateAsync(inputs)).Id);
        Assert.NotNull(fixture.Cluster["namespaces/elsewhere/configmaps/settings"]);
        Assert.Equal("tenant", (await fixture.CreateAsync(Yaml("{apiVersion: v1, kind: Namespace, metadata: {name: tenant}}"))).Id);
    }

    [Fact]
    public async Task A_preview_changes_nothing_and_finds_what_would_be_refused()
    {
        await using var fixture = await StartAsync();

        await fixture.CreateAsync(Settings, preview: true);
        Assert.Null(fixture.Cluster[Config]);

        fixture.Cluster.Before = request =>
        {
            if (request.StartsWith("PATCH", StringComparison.Ordinal))
                throw new FakeRefusal(422, "Invalid", "ConfigMap \"settings\" is invalid: data[level]: too loud");
        };
        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.CreateAsync(Settings, preview: true));
        Assert.Contains("would not be accepted: ConfigMap \"settings\" is invalid", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.NothingHappened);
    }

    [Fact]
    public async Task A_previewed_update_keeps_what_tells_which_object_it_is()
    {
        await using var fixture = await StartAsync(("enableConfigMapMutable", true));
        var created = await fixture.CreateAsync(Settings);
        var news = Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: tenant}, data: {level: debug}}");

        var outputs = await fixture.Provider.UpdateAsync(
            new(UrnOf(TypeOf(news)), created.Id, Settings, created.Outputs, news, Timeout: null, [], Preview: true), Tests.Support.Requests.Cancel);

        Assert.Equal(Map(created.Outputs, "metadata")["uid"], Map(outputs, "metadata")["uid"]);
        Assert.False(Map(outputs, "metadata").ContainsKey("labels"));
        Assert.Equal("debug", Map(outputs, "data").Text("level"));
        Assert.Equal("info", (string?)fixture.Cluster[Config]!["data"]!["level"]);
    }

    [Fact]
    public async Task Fields_that_others_own_are_a_conflict_unless_the_program_takes_them_over()
    {
        await using var fixture = await StartAsync(("enableConfigMapMutable", true));
        var created = await fixture.CreateAsync(Settings);
        fixture.Cluster.Change(Config, "kubectl-edit", item => item["data"]!["level"] = "trace");

        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.UpdateAsync(created, Settings, Settings));
        Assert.Contains("conflict with \"kubectl-edit\"", failure.Message, StringComparison.Ordinal);
        Assert.Contains("pulumi.com/patchForce", failure.Message, StringComparison.Ordinal);
        Assert.Equal("trace", (string?)fixture.Cluster[Config]!["data"]!["level"]);

        var forced = Yaml("{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: tenant, annotations: {pulumi.com/patchForce: 'true'}}, data: {level: info}}");
        await fixture.UpdateAsync(created, Settings, forced);
        Assert.Equal("info", (string?)fixture.Cluster[Config]!["data"]!["level"]);
    }

    [Fact]
    public async Task A_name_that_is_not_given_is_made_once_and_kept()
    {
        await using var fixture = await StartAsync();
        var news = Yaml("{apiVersion: v1, kind: ConfigMap}");

        var inputs = await fixture.CheckAsync(news);
        Assert.Matches("^thing-[0-9a-f]{8}$", Map(inputs, "metadata").Text("name"));
        Assert.Equal("true", Map(Map(inputs, "metadata"), "annotations").Text("pulumi.com/autonamed"));
        Assert.Equal(inputs, await fixture.CheckAsync(news, inputs));
        Assert.Equal(Settings, await fixture.CheckAsync(Settings, inputs));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        await using var fixture = await StartAsync();

        var failures = await fixture.Provider.FailuresAsync(
            "kubernetes:core/v1:ConfigMap",
            ("kind", "ConfigMap"),
            ("metadata", Yaml("{name: a/b, namespace: 7, labels: {app: 'two words', -x: y}, annotations: {pulumi.com/timeoutSeconds: soon, pulumi.com/waitFor: ready}}")));

        Assert.Equal(
            ["apiVersion", "metadata.name", "metadata.namespace", "metadata.labels.-x", "metadata.labels.app",
                "metadata.annotations[\"pulumi.com/timeoutSeconds\"]", "metadata.annotations[\"pulumi.com/waitFor\"]"],
            failures.Select(failure => failure.Split(": ")[0]));
    }

    [Fact]
    public async Task An_interrupted_creation_is_found_again()
    {
        await using var fixture = await StartAsync();
        var query = new Pulumi.ProviderHost.Requests.ListRequest(TypeOf(Settings), PropertyMap.Of(("inputs", Settings)));

        Assert.Empty((await fixture.Provider.ListAsync(query, Tests.Support.Requests.Cancel))!.Value);
        await fixture.CreateAsync(Settings);
        Assert.Equal(["tenant/settings"], (await fixture.Provider.ListAsync(query, Tests.Support.Requests.Cancel))!.Value.Select(found => found.Id));
    }

    [Fact]
    public async Task An_import_takes_what_somebody_may_have_written_and_not_what_the_cluster_writes()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.Add(
            Config,
            Json("{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: tenant, labels: {app: web}, creationTimestamp: '2026-01-01T00:00:00Z'}, data: {level: info}, status: {x: 1}}"));

        var read = await fixture.Provider.ImportAsync("kubernetes:core/v1:ConfigMap", "tenant/settings");

        Assert.Equal(Settings, read.Inputs);
        Assert.Equal("2026-01-01T00:00:00Z", Map(read.Outputs, "metadata").Text("creationTimestamp"));
    }

    [Fact]
    public async Task What_the_provider_does_not_know_is_said_with_the_way_out()
    {
        await using var fixture = await StartAsync();

        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.CreateAsync(PropertyMap.Empty, type: "kubernetes:helm.sh/v4:Chart"));
        Assert.Contains("pulumi plugin install resource kubernetes", failure.Message, StringComparison.Ordinal);
    }

    internal static PropertyMap Map(PropertyMap map, string name) => Assert.IsType<ObjectValue>(map[name].Unwrapped).Properties;
}
