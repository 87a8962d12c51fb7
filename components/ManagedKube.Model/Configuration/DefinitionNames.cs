using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Configuration;

/// <summary>How the choices of a definition are written.</summary>
internal static class DefinitionNames
{
    public static ImmutableSortedDictionary<string, Offering> Offerings { get; } = Table(("core", Offering.Core), ("full", Offering.Full));

    public static ImmutableSortedDictionary<string, ClusterEnvironment> Environments { get; } =
        Table(("production", ClusterEnvironment.Production), ("devtest", ClusterEnvironment.DevTest));

    public static ImmutableSortedDictionary<string, PlatformComponent> Components { get; } = Table(
        ("hubble", PlatformComponent.Hubble),
        ("ingress", PlatformComponent.Ingress),
        ("argocd", PlatformComponent.ArgoCd),
        ("monitoring", PlatformComponent.Monitoring),
        ("kasten", PlatformComponent.Kasten),
        ("opencost", PlatformComponent.OpenCost),
        ("kyverno", PlatformComponent.Kyverno),
        ("capsule", PlatformComponent.Capsule),
        ("harbor", PlatformComponent.Harbor),
        ("certManager", PlatformComponent.CertManager),
        ("oidc", PlatformComponent.Oidc),
        ("topolvm", PlatformComponent.TopoLvm),
        ("keda", PlatformComponent.Keda),
        ("pyroscope", PlatformComponent.Pyroscope),
        ("gatewayApi", PlatformComponent.GatewayApi));

    public static ImmutableSortedDictionary<string, NetworkKind> NetworkKinds { get; } =
        Table(("backbone", NetworkKind.Backbone), ("vpc", NetworkKind.Vpc));

    public static ImmutableSortedDictionary<string, EdgeKind> Edges { get; } =
        Table(("firewallPair", EdgeKind.FirewallPair), ("vpcGateway", EdgeKind.VpcGateway));

    public static ImmutableSortedDictionary<string, TransportProtocol> Protocols { get; } =
        Table(("tcp", TransportProtocol.Tcp), ("udp", TransportProtocol.Udp));

    public static ImmutableSortedDictionary<string, LoadBalancerPool> Pools { get; } =
        Table(("internal", LoadBalancerPool.Internal), ("external", LoadBalancerPool.External));

    public static ImmutableSortedDictionary<string, AccessRole> Roles { get; } =
        Table(("member", AccessRole.Member), ("owner", AccessRole.Owner), ("clusterAdmin", AccessRole.ClusterAdmin));

    public static ImmutableSortedDictionary<string, DayOfWeek> Days { get; } =
        Table([.. Enum.GetValues<DayOfWeek>().Select(day => (day.ToString().ToLowerInvariant(), day))]);

    public static ImmutableSortedDictionary<string, CrdInstaller> Installers { get; } =
        Table(("provider", CrdInstaller.Provider), ("client", CrdInstaller.Client));

    public static ImmutableSortedDictionary<string, RunnerTool> RunnerTools { get; } = Table(
        ("talosctl", RunnerTool.Talosctl),
        ("kubectl", RunnerTool.Kubectl),
        ("helm", RunnerTool.Helm),
        ("pulumi", RunnerTool.Pulumi),
        ("dotnet", RunnerTool.DotNet),
        ("gitlab-runner", RunnerTool.GitLabRunner),
        ("actions-runner", RunnerTool.ActionsRunner));

    public static ImmutableSortedDictionary<string, RunnerKind> RunnerKinds { get; } = Table(("gitlab", RunnerKind.GitLab), ("github", RunnerKind.GitHub));

    /// <summary>How <paramref name="value"/> is written.</summary>
    public static string Of<T>(ImmutableSortedDictionary<string, T> names, T value)
        where T : notnull => names.First(pair => pair.Value.Equals(value)).Key;

    /// <summary>How <paramref name="component"/> is written.</summary>
    public static string Of(PlatformComponent component) => Of(Components, component);

    /// <summary>How <paramref name="offering"/> is written.</summary>
    public static string Of(Offering offering) => Offerings.First(pair => pair.Value == offering).Key;

    /// <summary>How <paramref name="environment"/> is written.</summary>
    public static string Of(ClusterEnvironment environment) => Environments.First(pair => pair.Value == environment).Key;

    private static ImmutableSortedDictionary<string, T> Table<T>(params (string Name, T Value)[] names) =>
        names.ToImmutableSortedDictionary(name => name.Name, name => name.Value, StringComparer.OrdinalIgnoreCase);
}
