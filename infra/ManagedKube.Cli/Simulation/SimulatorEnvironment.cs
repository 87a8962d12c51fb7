using System.Collections.Immutable;
using ManagedKube.Cli.Targets;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Simulation;

/// <summary>
/// The environment in which programs take a simulator for the outside: the platform's API at its address, machines and clusters at
/// their own addresses through its proxy, and the tools that talk to them on the PATH.
/// </summary>
internal static class SimulatorEnvironment
{
    /// <summary>The proxy for machines and clusters, which are all called over TLS.</summary>
    public const string Proxy = "HTTPS_PROXY";

    /// <summary>What is called without the proxy.</summary>
    public const string NoProxy = "NO_PROXY";

    public const string SearchPath = "PATH";

    /// <summary>This machine itself.</summary>
    public const string Loopback = "127.0.0.1,localhost";

    // Built along with mk, each into a folder of its own beside that of mk.
    private static readonly string[] ToolProjects = ["ManagedKube.Talosctl", "ManagedKube.Kubectl"];

    /// <summary>The variables of child processes.</summary>
    /// <param name="access">How to call the simulator.</param>
    /// <param name="path">The PATH of this process; null for none.</param>
    public static ImmutableSortedDictionary<string, string> Of(SimulatorAccess access, string? path) =>
        ImmutableSortedDictionary<string, string>.Empty
            .Add(TargetVariables.Address, access.Address.AbsoluteUri)
            .Add(TargetVariables.ClientId, access.ClientId)
            .Add(TargetVariables.SecretId, access.SecretId)
            .Add(Proxy, access.Proxy.AbsoluteUri)
            .Add(NoProxy, Loopback)
            .Add(SearchPath, string.Join(Path.PathSeparator, [.. ToolFolders(), .. path is { Length: > 0 } ? [path] : (string[])[]]));

    /// <summary>The folders of <c>talosctl</c> and <c>kubectl</c>, as far as they have been built.</summary>
    public static IReadOnlyList<string> ToolFolders()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var builds = own.Parent?.Parent?.FullName;
        return builds is null ? [] : [.. ToolProjects.Select(project => Path.Combine(builds, project, own.Name)).Where(Directory.Exists)];
    }
}
