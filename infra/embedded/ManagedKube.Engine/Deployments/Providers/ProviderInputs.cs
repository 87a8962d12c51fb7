using ManagedKube.Engine.Plugins;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>The inputs of provider resources: the configuration, and beside it which plugin serves it.</summary>
internal static class ProviderInputs
{
    private const string Internal = "__internal";
    private const string VersionKey = "version";
    private const string UrlKey = "pluginDownloadURL";
    private const string NameKey = "name";
    private const string ParameterKey = "parameterization";
    private const string EnvironmentKey = "envVarMappings";

    public static string PackageOf(Urn urn) => urn.Type[Urn.ProviderTypePrefix.Length..];

    /// <summary>What the plugin itself sees when it is checked: everything but the engine's own notes.</summary>
    public static PropertyMap Configuration(PropertyMap inputs) => inputs.Remove(Internal);

    /// <summary>What the plugin is configured with.</summary>
    public static PropertyMap Arguments(PropertyMap inputs) => inputs.Remove(Internal).Remove(VersionKey);

    /// <summary>Adds which plugin is meant.</summary>
    public static PropertyMap WithPlugin(PropertyMap inputs, PluginReference plugin)
    {
        var notes = PropertyMap.Empty;
        if (plugin.DownloadUrl.Length > 0)
            notes = notes.Set(UrlKey, plugin.DownloadUrl);
        if (plugin.EnvironmentMappings.Count > 0)
            notes = notes.Set(EnvironmentKey, plugin.EnvironmentMappings);
        if (plugin.Parameter is { } parameter)
        {
            notes = notes.Set(NameKey, plugin.Package).Set(ParameterKey, parameter.Value);
            if (plugin.Version.Length > 0)
                notes = notes.Set(VersionKey, plugin.Version);
        }
        if (plugin.PackageVersion.Length > 0)
            inputs = inputs.Set(VersionKey, plugin.PackageVersion);
        return notes.Count == 0 && plugin.PackageVersion.Length == 0 ? inputs : inputs.Set(Internal, notes);
    }

    /// <summary>Checked inputs, with the engine's notes and the version that a plugin need not repeat.</summary>
    public static PropertyMap WithNotesOf(PropertyMap checkedInputs, PropertyMap given)
    {
        foreach (var key in (string[])[Internal, VersionKey])
            if (given.Get(key) is { } value && !checkedInputs.ContainsKey(key))
                checkedInputs = checkedInputs.Set(key, value);
        return checkedInputs;
    }

    public static PluginReference Plugin(Urn urn, PropertyMap inputs)
    {
        var notes = inputs.Get(Internal)?.Unwrapped is ObjectValue o ? o.Properties : PropertyMap.Empty;
        var package = PackageOf(urn);
        var mappings = notes.Get(EnvironmentKey)?.Unwrapped is ObjectValue m ? m.Properties : PropertyMap.Empty;
        if (!notes.ContainsKey(ParameterKey))
            return new PluginReference(package, Text(notes.Get(VersionKey) ?? inputs.Get(VersionKey)), Text(notes.Get(UrlKey))) { EnvironmentMappings = mappings };
        return new PluginReference(Text(notes.Get(NameKey)), Text(notes.Get(VersionKey)), Text(notes.Get(UrlKey)))
        {
            Parameter = new PackageParameter(package, Text(inputs.Get(VersionKey)), Text(notes.Get(ParameterKey))),
            EnvironmentMappings = mappings,
        };
    }

    private static string Text(PropertyValue? value) => value?.Unwrapped is StringValue text ? text.Value : "";
}
