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
        if (goal.Provider.Length > 0)
            return goal.Provider;
        if (!goal.Custom)
            return parent?.Provider ?? "";
        if (goal.Type.StartsWith(Urn.ProviderTypePrefix, StringComparison.Ordinal))
            return "";
        if (parent is { Provider.Length: > 0 } && ProviderInputs.PackageOf(ProviderReference.Parse(parent.Provider).Urn) == goal.Package)
            return parent.Provider;
        return goal.Providers.GetValueOrDefault(goal.Package)
            ?? parent?.Providers.GetValueOrDefault(goal.Package)
            ?? await defaults.GetAsync(goal.Plugin).ConfigureAwait(false);
    }

    /// <summary>The provider of a function call.</summary>
    public Task<string> ResolveAsync(string provider, Plugins.PluginReference plugin) =>
        provider.Length > 0 ? Task.FromResult(provider) : defaults.GetAsync(plugin);
}
