using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Providers.Tests.Support;
using ManagedKube.Talos.Secrets;
using Pulumi.Protocol.Values;

namespace ManagedKube.Talos.Provider.Tests.EndToEnd;

/// <summary>A program with the resource classes and the plugin as processes under the engine, with its state on disk.</summary>
public sealed class TalosSecretsTests : IDisposable
{
    private readonly ProgramStack _stack = new("TalosSecrets", new ProcessPluginLoader()) { ProjectPlugins = [new("managedkube-talos", PluginFolder(), "")] };

    public TalosSecretsTests()
    {
        _stack.Configure("clusterName", "ctopr");
        _stack.Configure("endpoint", "10.28.0.21");
    }

    public void Dispose() => _stack.Dispose();

    [Fact]
    public async Task Secrets_are_made_once_kept_secret_and_never_given_up()
    {
        var created = Outputs(await _stack.UpAsync());
        var bundle = SecretsFile.Read(Text(created, "bundle"));
        Assert.Empty(SecretsCheck.Findings(bundle, DateTimeOffset.UtcNow));
        Assert.All(["bundle", "talosConfig", "kubeConfig"], name => Assert.IsType<SecretValue>(created[name]));
        Assert.IsType<StringValue>(created["expiresAt"]);

        Assert.False((await _stack.UpAsync()).HasChanges);
        Assert.False((await _stack.RefreshAsync()).HasChanges);

        // Another name would be another cluster.
        _stack.Configure("clusterName", "other");
        Assert.NotEqual(DeploymentOutcome.Succeeded, (await _stack.TryUpAsync()).Outcome);
        Assert.Contains(
            _stack.Events.OfType<Diagnostic>(),
            message => message.Message.Contains("these are the secrets of 'ctopr', and they are never made anew", StringComparison.Ordinal));

        Assert.NotEqual(DeploymentOutcome.Succeeded, (await _stack.TryDestroyAsync()).Outcome);
        Assert.Equal(created["bundle"], _stack.State.Resources.Single(state => state.Urn.Name == "secrets").Outputs["bundle"]);
        AssertNothingShows(bundle, Text(created, "talosConfig"), Text(created, "kubeConfig"));
    }

    private static PropertyMap Outputs(DeploymentResult result) => result.State.Resources.Single(state => state.Type == "pulumi:pulumi:Stack").Outputs;

    private static string Text(PropertyMap outputs, string name) => ((StringValue)outputs[name].Unwrapped).Value;

    /// <summary>All output lies side by side: artifacts/bin/PROJECT/CONFIGURATION.</summary>
    private static string PluginFolder() => Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "ManagedKube.Talos.Provider", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))));

    private void AssertNothingShows(SecretsBundle bundle, params IEnumerable<string> configurations)
    {
        // A line in the middle of each text, in case that it was quoted or wrapped.
        string[] secrets =
        [
            bundle.ClusterSecret, bundle.BootstrapToken, bundle.TrustdToken, bundle.SecretboxKey, bundle.Os.Key.Split('\n')[1],
            bundle.Kubernetes.Key.Split('\n')[1], bundle.ServiceAccountKey.Split('\n')[10],
            .. configurations.Select(text => text.Split('\n').Single(line => line.Contains("key: ", StringComparison.Ordinal) || line.Contains("key-data: ", StringComparison.Ordinal)).Split(": ")[1]),
        ];
        foreach (var secret in secrets)
        {
            Assert.DoesNotContain(_stack.StateFiles, content => content.Contains(secret, StringComparison.Ordinal));
            Assert.DoesNotContain(_stack.Events, item => item.ToString().Contains(secret, StringComparison.Ordinal));
            Assert.DoesNotContain(_stack.Events.OfType<Diagnostic>(), message => message.Message.Contains(secret, StringComparison.Ordinal));
        }
    }
}
