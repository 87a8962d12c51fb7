using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins;

/// <summary>Which plugin.</summary>
/// <param name="Package">Name of the plugin, which is that of its package, unless a parameter makes another package of it.</param>
/// <param name="Version">Its version, without a leading <c>v</c>; empty for any.</param>
/// <param name="DownloadUrl">Where the program says it comes from; empty for the usual place. It tells providers apart; nothing is downloaded.</param>
public sealed record PluginReference(string Package, string Version = "", string DownloadUrl = "")
{
    /// <summary>What makes another package of the plugin; null for the plugin's own package.</summary>
    public PackageParameter? Parameter { get; init; }

    /// <summary>
    /// Variables that it sees under another name: the value of each key, where it is set, goes into the variable that the value names.
    /// </summary>
    public PropertyMap EnvironmentMappings { get; init; } = PropertyMap.Empty;

    /// <summary>Name of the package that it serves.</summary>
    public string PackageName => Parameter?.Name ?? Package;

    /// <summary>Version of the package that it serves; may be empty.</summary>
    public string PackageVersion => Parameter?.Version ?? Version;

    /// <inheritdoc/>
    public override string ToString() => Version.Length == 0 ? Package : $"{Package} {Version}";
}
