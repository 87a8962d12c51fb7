using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Engine.Projects;

namespace ManagedKube.Engine.Plugins.Processes;

/// <summary>
/// Finds a plugin's executable in Pulumi's order: processes to attach to, the project's own plugins, the PATH, and the plugins
/// installed in Pulumi's home. Nothing is downloaded.
/// </summary>
/// <param name="environment">Looks a variable up; null when it is unset.</param>
internal sealed class PluginLocator(Func<string, string?> environment)
{
    private const string ExecutablePrefix = "pulumi-resource-";

    /// <summary>The place of a plugin; null where there is none.</summary>
    /// <exception cref="PluginException">The project names a place that does not hold it.</exception>
    public PluginPlace? Find(PluginReference plugin, ImmutableArray<ProjectPlugin> projectPlugins) =>
        FindDebugged(plugin) ?? FindInProject(plugin, projectPlugins) ?? FindOnPath(plugin) ?? FindInstalled(plugin);

    private string PluginsFolder => Path.Combine(
        environment("PULUMI_HOME") is { Length: > 0 } home ? home : Path.Combine(environment("HOME") ?? "", ".pulumi"), "plugins");

    private PluginPlace? FindDebugged(PluginReference plugin)
    {
        foreach (var entry in (environment("PULUMI_DEBUG_PROVIDERS") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = entry.LastIndexOf(':');
            if (colon > 0 && entry[..colon] == plugin.Package)
                return int.TryParse(entry[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
                    ? new PluginPlace("", port)
                    : throw new PluginException($"PULUMI_DEBUG_PROVIDERS holds '{entry}', which is not of the form name:port.");
        }
        return null;
    }

    private static PluginPlace? FindInProject(PluginReference plugin, ImmutableArray<ProjectPlugin> projectPlugins)
    {
        var entry = projectPlugins.FirstOrDefault(candidate =>
            candidate.Name == plugin.Package && (candidate.Version.Length == 0 || plugin.Version.Length == 0 || candidate.Version == plugin.Version));
        if (entry is null)
            return null;
        return PlaceIn(entry.Folder, plugin.Package) ?? throw new PluginException(
            $"Pulumi.yaml says that the plugin '{plugin.Package}' is in {entry.Folder}, "
            + $"but there is neither {ExecutablePrefix}{plugin.Package} nor PulumiPlugin.yaml there. Build it first.");
    }

    private PluginPlace? FindOnPath(PluginReference plugin)
    {
        if (string.Equals(environment("PULUMI_IGNORE_AMBIENT_PLUGINS"), "true", StringComparison.OrdinalIgnoreCase))
            return null;
        return (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => ExecutableIn(folder, plugin.Package))
            .FirstOrDefault(executable => executable is not null) is { } found
            ? new PluginPlace(found)
            : null;
    }

    private PluginPlace? FindInstalled(PluginReference plugin)
    {
        var prefix = $"resource-{plugin.Package}-v";
        if (!Directory.Exists(PluginsFolder))
            return null;
        return Directory.EnumerateDirectories(PluginsFolder, prefix + "*")
            .Where(folder => !File.Exists(folder + ".partial"))
            .Select(folder => (Folder: folder, Version: Path.GetFileName(folder)[prefix.Length..]))
            .Where(found => plugin.Version.Length > 0 ? found.Version == plugin.Version : Version.TryParse(found.Version, out _))
            .OrderByDescending(found => Version.TryParse(found.Version, out var version) ? version : new Version())
            .Select(found => PlaceIn(found.Folder, plugin.Package))
            .FirstOrDefault(place => place is not null);
    }

    private static PluginPlace? PlaceIn(string folder, string package) =>
        ExecutableIn(folder, package) is { } executable ? new PluginPlace(executable) : PluginProject.Find(folder);

    private static string? ExecutableIn(string folder, string package)
    {
        var path = Path.Combine(folder, ExecutablePrefix + package);
        return new[] { path, path + ".exe", path + ".cmd" }.FirstOrDefault(File.Exists);
    }
}
