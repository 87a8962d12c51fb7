using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Providers.Kubernetes;
using ManagedKube.Engine.Providers.Kubernetes.Helm;

namespace ManagedKube.Engine.Providers;

/// <summary>What the built-in providers need beside themselves, so that it can be looked for before anything is changed.</summary>
public static class BuiltInRequirements
{
    private static readonly PluginReference Plugin = new("kubernetes");

    /// <summary>What is missing for resources of a type, and what to do; null when nothing is, or a plugin serves them.</summary>
    /// <param name="type">The type, such as <c>kubernetes:helm.sh/v3:Release</c>.</param>
    /// <param name="project">The project, which may say where plugins are.</param>
    /// <param name="environment">Looks a variable of the operation up; null when it is unset.</param>
    public static string? MissingFor(string type, ProjectFile project, Func<string, string?> environment) =>
        type == KubernetesProvider.Release && !ChartInstallers.Exists(environment) && !new ProcessPluginLoader(environment).Has(Plugin, project)
            ? ChartInstallers.NoHelm
            : null;
}
