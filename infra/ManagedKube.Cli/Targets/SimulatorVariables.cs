using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Targets;

/// <summary>The environment in which programs meet the simulator instead of the world, without knowing it.</summary>
internal static class SimulatorVariables
{
    /// <summary>The variable that names the way to machines and clusters.</summary>
    public const string Proxy = "HTTPS_PROXY";

    private const string NoProxy = "NO_PROXY";
    private const string Loopback = "127.0.0.1,localhost";

    // No container runs in a simulated cluster: what a chart brings is enough, and needs neither Helm nor the Internet.
    private const string Charts = "MK_CHART_CATALOG";
    private const string BuiltInCharts = "built-in";

    /// <summary>How to call its API, and how to reach its machines.</summary>
    public static ImmutableSortedDictionary<string, string> Of(SimulatorAccess access, CliHost host) => Networks(access, host)
        .Add(TargetVariables.Address, access.Address.AbsoluteUri)
        .Add(TargetVariables.ClientId, access.ClientId)
        .Add(TargetVariables.SecretId, access.SecretId)
        .Add(Charts, BuiltInCharts);

    /// <summary>With these, <c>talosctl</c>, <c>kubectl</c> and the like reach simulated machines at their own addresses.</summary>
    public static ImmutableSortedDictionary<string, string> Networks(SimulatorAccess access, CliHost host) => ImmutableSortedDictionary<string, string>.Empty
        .Add(Proxy, access.Proxy.AbsoluteUri)
        .Add(NoProxy, string.IsNullOrEmpty(host.Variable(NoProxy)) ? Loopback : $"{host.Variable(NoProxy)},{Loopback}");
}
