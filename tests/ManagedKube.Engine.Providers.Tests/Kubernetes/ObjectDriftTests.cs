using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Tests.Kubernetes.Support;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;
using static ManagedKube.Engine.Providers.Tests.Kubernetes.Support.KubernetesFixture;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes;

public sealed class ObjectDriftTests
{
    private const string Web = "apps/v1/namespaces/tenant/deployments/web";

    private static readonly PropertyMap Deployment = Yaml(
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, namespace: tenant, annotations: {pulumi.com/skipAwait: 'true'}}
        spec:
          replicas: 2
          template:
            spec:
              containers: [{name: web, image: 'web:1', args: [--a, --b], resources: {limits: {cpu: 1000m}}}]
        """);

    [Fact]
    public async Task An_object_that_nobody_touched_has_no_differences()
    {
        await using var fixture = await StartAsync();
        // Quantities are written in the shortest way.
        fixture.Cluster.Controllers = item => item["spec"]!["template"]!["spec"]!["containers"]![0]!["resources"]!["limits"]!["cpu"] = "1";
        var created = await fixture.CreateAsync(Deployment);
        fixture.Cluster.SetStatus(Web, Json("{replicas: 2}"));

        Assert.Empty(await DriftAsync(fixture, created));
    }

    [Fact]
    public async Task Fields_that_were_asked_for_are_drift_when_others_change_them()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Deployment);
        fixture.Cluster.Change(Web, "kubectl-edit", item =>
        {
            item["spec"]!["replicas"] = 5;
            item["spec"]!["template"]!["spec"]!["containers"]![0]!["image"] = "web:2";
            item["spec"]!["template"]!["spec"]!["containers"]![0]!["args"] = new JsonArray("--a", "--b", "--c");
        });

        Assert.Equal(
            [
                "spec.replicas: 2 -> 5",
                "spec.template.spec.containers[0].args[2]:  -> \"--c\"",
                "spec.template.spec.containers[0].image: \"web:1\" -> \"web:2\"",
            ],
            await DriftAsync(fixture, created));
    }

    [Fact]
    public async Task Fields_of_others_are_theirs()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Deployment);
        fixture.Cluster.Change(Web, "sidecar-injector", item =>
        {
            item["metadata"]!["labels"] = new JsonObject { ["injected"] = "yes" };
            item["spec"]!["template"]!["spec"]!["containers"]!.AsArray().Insert(0, new JsonObject { ["name"] = "sidecar", ["image"] = "s:1" });
        });

        Assert.Empty(await DriftAsync(fixture, created));
    }

    [Fact]
    public async Task An_item_of_a_list_that_is_one_value_is_drift_also_when_somebody_adds_it()
    {
        await using var fixture = await StartAsync();
        var inputs = Yaml("{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: {name: admins}, roleRef: {name: admin}, subjects: [{kind: Group, name: admins}]}");
        var created = await fixture.CreateAsync(inputs);
        fixture.Cluster.Change("rbac.authorization.k8s.io/v1/clusterrolebindings/admins", "mallory", item =>
            item["subjects"]!.AsArray().Add(new JsonObject { ["kind"] = "User", ["name"] = "mallory" }));

        var read = await fixture.ReadAsync(created, inputs);
        Assert.Equal("subjects[1]", Assert.Single(ValueDiff.Compare(inputs, read.Inputs)).Path.ToString());
    }

    [Fact]
    public async Task A_field_that_somebody_removed_is_drift()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Deployment);
        fixture.Cluster.Change(Web, "kubectl-edit", item => item["spec"]!["template"]!["spec"]!["containers"]![0]!.AsObject().Remove("resources"));

        Assert.Equal(["spec.template.spec.containers[0].resources: {limits: {cpu: \"1000m\"}} -> "], await DriftAsync(fixture, created));
    }

    [Fact]
    public async Task The_next_update_undoes_drift_that_was_recorded()
    {
        await using var fixture = await StartAsync(("enablePatchForce", true));
        var created = await fixture.CreateAsync(Deployment);
        fixture.Cluster.Change(Web, "kubectl-edit", item => item["spec"]!["replicas"] = 5);
        var read = await fixture.ReadAsync(created, Deployment);

        Assert.Equal(["Update spec.replicas"], await fixture.DiffAsync(new(created.Id, read.Outputs), read.Inputs, Deployment));
        await fixture.UpdateAsync(new(created.Id, read.Outputs), read.Inputs, Deployment);
        Assert.Equal(2, (int?)fixture.Cluster[Web]!["spec"]!["replicas"]);
    }

    [Fact]
    public async Task Deleted_and_made_again_by_somebody_it_is_another_object()
    {
        await using var fixture = await StartAsync();
        var created = await fixture.CreateAsync(Deployment);
        var again = fixture.Cluster[Web]!;
        again["metadata"]!["uid"] = "another";
        fixture.Cluster.Remove(Web);
        Assert.Equal(ReadResponse.Gone, await fixture.ReadAsync(created, Deployment));

        fixture.Cluster.Add(Web, again);
        Assert.Contains(await DriftAsync(fixture, created), difference => difference.StartsWith("metadata.uid: ", StringComparison.Ordinal));
    }

    // As a refresh compares them: inputs, and outputs that inputs do not tell.
    private static async Task<string[]> DriftAsync(KubernetesFixture fixture, CreateResponse created)
    {
        var read = await fixture.ReadAsync(created, Deployment);
        return
        [
            .. ValueDiff.Compare(Deployment, read.Inputs).Concat(ValueDiff.Compare(created.Outputs, read.Outputs))
                .GroupBy(change => change.Path)
                .Select(group => group.First())
                .Select(change => $"{change.Path}: {change.Old} -> {change.New}"),
        ];
    }
}
