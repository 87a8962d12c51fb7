using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using ManagedKube.Engine.Providers.Tests.Support;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using static ManagedKube.Engine.Providers.Tests.Kubernetes.Support.KubernetesFixture;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

public sealed class PatchTests
{
    private const string Type = "kubernetes:core/v1:NodePatch";

    private static readonly PropertyMap Zone = Yaml("{apiVersion: v1, kind: Node, metadata: {name: node-1, labels: {zone: a, tier: gold}}}");

    [Fact]
    public async Task A_patch_owns_its_fields_alone_and_releases_them()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.Add(
            "nodes/node-1",
            Json("{apiVersion: v1, kind: Node, metadata: {name: node-1, labels: {arch: amd64}}, spec: {podCIDR: 10.0.0.0/24}}"));

        var created = await fixture.CreateAsync(Zone, type: Type);
        Assert.Equal("node-1", created.Id);
        Assert.Equal(["arch", "tier", "zone"], fixture.Cluster["nodes/node-1"]!["metadata"]!["labels"]!.AsObject().Select(label => label.Key).Order());
        Assert.False(created.Outputs.ContainsKey("spec"));

        var news = Yaml("{apiVersion: v1, kind: Node, metadata: {name: node-1, labels: {zone: b}}}");
        Assert.Equal(["Delete metadata.labels.tier", "Update metadata.labels.zone"], await fixture.DiffAsync(created, Zone, news, Type));
        var outputs = await fixture.UpdateAsync(created, Zone, news, type: Type);
        Assert.Equal("b", (string?)fixture.Cluster["nodes/node-1"]!["metadata"]!["labels"]!["zone"]);

        await fixture.DeleteAsync(created with { Outputs = outputs }, news, type: Type);
        Assert.Equal(["arch"], fixture.Cluster["nodes/node-1"]!["metadata"]!["labels"]!.AsObject().Select(label => label.Key));
    }

    [Fact]
    public async Task Only_its_own_fields_are_drift()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.Add("nodes/node-1", Json("{apiVersion: v1, kind: Node, metadata: {name: node-1, labels: {arch: amd64}}}"));
        var created = await fixture.CreateAsync(Zone, type: Type);
        fixture.Cluster.Change("nodes/node-1", "somebody", item =>
        {
            item["metadata"]!["labels"]!["arch"] = "arm64";
            item["metadata"]!["labels"]!["zone"] = "c";
        });

        var read = await fixture.ReadAsync(created, Zone, Type);

        Assert.Equal(["metadata.labels.zone"], ValueDiff.Compare(Zone, read.Inputs).Select(change => change.Path.ToString()));
        Assert.Equal(["metadata.labels.zone"], ValueDiff.Compare(created.Outputs, read.Outputs).Select(change => change.Path.ToString()));
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_patched_and_is_not_made()
    {
        await using var fixture = await StartAsync();

        var failure = await Assert.ThrowsAsync<ProviderException>(() => fixture.CreateAsync(Zone, type: Type));
        Assert.Equal("Node node-1 cannot be patched, since there is none.", failure.Message);
        Assert.Null(fixture.Cluster["nodes/node-1"]);
    }

    [Fact]
    public async Task A_patch_must_say_of_what_and_of_another_object_it_is_another_patch()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.Add("nodes/node-1", Json("{apiVersion: v1, kind: Node, metadata: {name: node-1}}"));
        var created = await fixture.CreateAsync(Zone, type: Type);

        Assert.Equal(
            ["metadata.name: is required: it says which object is patched"],
            await fixture.Provider.FailuresAsync(Type, ("apiVersion", "v1"), ("kind", "Node"), ("metadata", PropertyMap.Of(("labels", PropertyMap.Of(("a", "b")))))));
        Assert.Equal(
            ["Update metadata.name (replace)"],
            await fixture.DiffAsync(created, Zone, Yaml("{apiVersion: v1, kind: Node, metadata: {name: node-2, labels: {zone: a, tier: gold}}}"), Type));
    }
}
