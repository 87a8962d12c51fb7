using System.Collections.Immutable;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Providers.Command;
using ManagedKube.Engine.Providers.Hosting;
using ManagedKube.Engine.Providers.Kubernetes;
using ManagedKube.Engine.Providers.Random;
using ManagedKube.Engine.Providers.Random.Sources;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers;

/// <summary>The providers that need no plugin.</summary>
public static class BuiltInProviders
{
    /// <summary>Loads <c>random</c>, <c>command</c> and <c>kubernetes</c>.</summary>
    public static IPluginLoader Loader { get; } = new InProcessPluginLoader(ImmutableDictionary<string, Func<PluginHost, IProviderPlugin>>.Empty
        .Add("random", _ => Hosted(new RandomProvider(new CryptographicSource(), TimeProvider.System)))
        .Add("command", host => Hosted(new CommandProvider(host.Project.ProgramFolder, host.Environment, new HostLog(host.Log), TimeProvider.System)))
        .Add("kubernetes", host => new HostedKubernetes(new(Variables(host), host.Project.ProgramFolder, new HostLog(host.Log), TimeProvider.System))));

    /// <summary>
    /// All loaders in the order in which they are asked: a plugin that the project, the PATH or Pulumi's home holds is what a user
    /// has chosen, so the built-in providers come last.
    /// </summary>
    public static ImmutableArray<IPluginLoader> After(IPluginLoader plugins) => [plugins, Loader];

    // The environment of the operation comes before that of this process.
    private static Func<string, string?> Variables(PluginHost host) =>
        name => host.Environment.GetValueOrDefault(name) ?? Environment.GetEnvironmentVariable(name);

    private static HostedProvider Hosted(Provider provider) => new(provider);
}
