using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>Finds the provider that a resource is to have.</summary>
internal sealed class ProviderResolver(DefaultProviders defaults)
{
    /// <summary>The provider's reference; empty for provider resources and for components that have none to hand on.</summary>
    public async Task<string> ResolveAsync(ResourceGoal goal, RegisteredResource? parent)
    {
        if (!goal.Custom && goal.Provider.Length == 0)
            return parent?.Provider ?? "";
        if (goal.Type.StartsWith(Urn.ProviderTypePrefix, StringComparison.Ordinal))
            return goal.Provider;
        return Given(goal, parent) is { Length: > 0 } given ? given : await defaults.GetAsync(goal.Plugin).ConfigureAwait(false);
    }

    /// <summary>The provider that the program has told for a custom resource or one of its parents; empty where it is the default one.</summary>
    public static string Given(ResourceGoal goal, RegisteredResource? parent)
    {
        if (goal.Provider.Length > 0)
            return goal.Provider;
        if (parent is { Provider.Length: > 0 } && ProviderInputs.PackageOf(ProviderReference.Parse(parent.Provider).Urn) == goal.Package)
            return parent.Provider;
        return goal.Providers.GetValueOrDefault(goal.Package) ?? parent?.Providers.GetValueOrDefault(goal.Package) ?? "";
    }

    /// <summary>The provider of a function call.</summary>
    public Task<string> ResolveAsync(string provider, Plugins.PluginReference plugin) =>
        provider.Length > 0 ? Task.FromResult(provider) : defaults.GetAsync(plugin);
}
