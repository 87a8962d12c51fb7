using System.Collections.Immutable;
using System.Text;
using k8s;
using k8s.Models;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Providers.Tests.Support;
using ManagedKube.Simulator.Kubernetes.Tests.Support;

namespace ManagedKube.Engine.Providers.Tests.EndToEnd;

/// <summary>A program on the .NET SDK that works on a cluster.</summary>
public sealed class ClusterProgramTests : IDisposable
{
    private const string Token = "c0nfigured-t0ken";

    private readonly ProgramStack _stack = new("ClusterObjects") { Environment = ImmutableSortedDictionary<string, string>.Empty.Add("MK_CHART_CATALOG", "built-in") };

    public void Dispose() => _stack.Dispose();

    [Fact]
    public async Task Objects_are_made_changed_watched_for_drift_and_removed_and_no_secret_shows()
    {
        await using var cluster = await TestCluster.StartAsync(time: null, "c1", "w1");
        var kubeconfig = cluster.KubeConfig();
        _stack.Configure("kubeconfig", kubeconfig, isSecret: true);
        _stack.Configure("token", Token, isSecret: true);
        _stack.Configure("team", "web");
        _stack.Configure("role", "view");
        _stack.Configure("cilium", "1.19.6");

        Assert.True((await _stack.PreviewAsync()).HasChanges);
        var created = await _stack.UpAsync();
        Assert.Equal("1.19.6", Outputs(created).Text("chart"));
        Assert.Matches("^credentials-[0-9a-f]{8}$", Outputs(created).Text("secret"));
        var secret = await cluster.Admin.ReadNamespacedSecretAsync(Outputs(created).Text("secret"), "tenant", cancellationToken: Requests.Cancel);
        Assert.Equal(Token, Encoding.UTF8.GetString(secret.Data["token"]));
        Assert.Equal("a", (await cluster.Admin.ReadNodeAsync("w1", cancellationToken: Requests.Cancel)).Metadata.Labels["zone"]);

        Assert.Equal(
            "kubernetes:apiextensions.k8s.io/v1:CustomResourceDefinition",
            _stack.State.Resources.Single(resource => resource.Urn.Name == "gateway-api:gatewayclasses.gateway.networking.k8s.io").Type);

        Assert.False((await _stack.UpAsync()).HasChanges);
        Assert.False((await _stack.RefreshAsync()).HasChanges);

        await cluster.Admin.PatchNamespaceAsync(
            new V1Patch("""{"metadata":{"labels":{"team":"mallory","theirs":"1"}}}""", V1Patch.PatchType.MergePatch), "tenant", cancellationToken: Requests.Cancel);
        var drifted = await _stack.RefreshAsync();
        Assert.Equal(
            ["metadata.labels.team"],
            drifted.Steps.Where(step => !step.Differences.IsEmpty).SelectMany(step => step.Differences).Select(difference => difference.Path.ToString()));

        _stack.Configure("role", "edit");
        _stack.Configure("cilium", "1.19.7");
        var changed = await _stack.UpAsync();
        Assert.Equal(["update"], ProgramStack.StepsOf(changed, "tenant"));
        Assert.Equal(["update"], ProgramStack.StepsOf(changed, "cilium"));
        Assert.Equal(["delete-replaced", "create-replacement", "replace"], ProgramStack.StepsOf(changed, "members"));
        Assert.Equal(["same"], ProgramStack.StepsOf(changed, "credentials"));
        Assert.Equal("web", (await cluster.Admin.ReadNamespaceAsync("tenant", cancellationToken: Requests.Cancel)).Metadata.Labels["team"]);

        var key = kubeconfig.Split("client-key-data: ")[1].Split('}')[0];
        foreach (var hidden in (string[])[Token, Convert.ToBase64String(Encoding.UTF8.GetBytes(Token)), key])
        {
            Assert.DoesNotContain(_stack.StateFiles, content => content.Contains(hidden, StringComparison.Ordinal));
            Assert.DoesNotContain(_stack.Events, item => item.ToString().Contains(hidden, StringComparison.Ordinal));
            Assert.DoesNotContain(_stack.Events.OfType<Diagnostic>(), item => item.Message.Contains(hidden, StringComparison.Ordinal));
        }

        await _stack.DestroyAsync();
        Assert.Empty(_stack.State.Resources);
        Assert.DoesNotContain((await cluster.Admin.ListNamespaceAsync(cancellationToken: Requests.Cancel)).Items, item => item.Metadata.Name == "tenant");
        Assert.False((await cluster.Admin.ReadNodeAsync("w1", cancellationToken: Requests.Cancel)).Metadata.Labels.ContainsKey("zone"));
    }

    private static Pulumi.Protocol.Values.PropertyMap Outputs(DeploymentResult result) =>
        result.State.Resources.Single(state => state.Type == "pulumi:pulumi:Stack").Outputs;
}
