using System.Collections.Concurrent;
using System.Text.Json;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>The providers of resources that name none: one per plugin, configured from the stack's configuration.</summary>
internal sealed class DefaultProviders(DeploymentRun run, Func<ResourceGoal, Task<ResourceState?>> register)
{
    private const string DisabledKey = "pulumi:disable-default-providers";

    private readonly ConcurrentDictionary<PluginReference, Lazy<Task<string>>> _providers = new();

    /// <summary>The reference of the default provider for a plugin, which is registered when it is first asked for.</summary>
    /// <exception cref="RegistrationException">The configuration forbids default providers of that package.</exception>
    public Task<string> GetAsync(PluginReference plugin) => _providers.GetOrAdd(plugin, _ => new(() => RegisterAsync(plugin))).Value;

    private async Task<string> RegisterAsync(PluginReference plugin)
    {
        if (plugin.PackageName.Length == 0)
            throw new RegistrationException("the type token has no package (it should be 'package:module:Type')");
        if (IsDisabled(plugin.PackageName))
            throw new RegistrationException(
                $"the configuration ({DisabledKey}) forbids the default provider of '{plugin.PackageName}'; pass a provider explicitly");
        var urn = Urn.Create(run.Request.Stack.Stack, run.Request.Stack.Project, default, Urn.ProviderTypePrefix + plugin.PackageName, Name(plugin));
        var state = await register(new ResourceGoal
        {
            Urn = urn,
            Custom = true,
            Plugin = plugin,
            Inputs = ProviderInputs.WithPlugin(Configuration(plugin.PackageName), plugin),
        }).ConfigureAwait(false);
        return ProviderReference.For(urn, state!.Id).ToString();
    }

    private PropertyMap Configuration(string package)
    {
        var prefix = package + ":";
        return PropertyMap.From(run.Request.Config
            .Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(entry => KeyValuePair.Create(entry.Key[prefix.Length..], Value(entry.Value))));
    }

    private static PropertyValue Value(Projects.ConfigValue value)
    {
        PropertyValue text = value.Text;
        return value.IsSecret ? text.AsSecret() : text;
    }

    private bool IsDisabled(string package)
    {
        if (!run.Request.Config.TryGetValue(DisabledKey, out var value))
            return false;
        try
        {
            return JsonSerializer.Deserialize<string[]>(value.Text) is { } names && (names.Contains(package) || names.Contains("*"));
        }
        catch (JsonException e)
        {
            throw new RegistrationException($"the configuration value {DisabledKey} is not a JSON list of package names: {e.Message}");
        }
    }

    // default, default_4_32_0, default_0_17_7_dev_1555435978
    private static string Name(PluginReference plugin)
    {
        var name = "default";
        if (plugin.PackageVersion.Length > 0)
            name += "_" + plugin.PackageVersion.Replace('.', '_').Replace('-', '_').Replace('+', '_');
        if (plugin.DownloadUrl.Length > 0)
            name += "_" + string.Concat(plugin.DownloadUrl.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        return name;
    }
}
