using System.Collections.Immutable;
using ManagedKube.Components;
using ManagedKube.Model.Planning;
using Pulumi;

namespace ManagedKube.Stacks;

/// <summary>What a client gets with his cluster (product spec 1.4). The secrets of Talos are not among it: the provider keeps them.</summary>
internal static class HandoverPackage
{
    /// <summary>The package as one secret output.</summary>
    public static Output<ImmutableDictionary<string, object>> Of(ClusterPlan plan, ManagedCluster cluster)
    {
        var configs = Output.All(cluster.ClientKubeConfigs.Values);
        var passwords = Output.All(cluster.Consoles.Select(console => console.Password));
        return Output.CreateSecret(Output.Tuple(configs, passwords).Apply(secrets => new Dictionary<string, object>
        {
            ["kubeConfigs"] = cluster.ClientKubeConfigs.Keys.Zip(secrets.Item1).ToImmutableDictionary(config => config.First, config => (object)config.Second),
            ["consoles"] = cluster.Consoles.Zip(secrets.Item2, (console, password) => (console.Console, Login: Describe(plan, console, password)))
                .Concat(WithoutLocalUser(plan, cluster))
                .ToImmutableDictionary(console => console.Console, console => (object)console.Login),
            ["tenants"] = plan.Definition.Tenants.Select(tenant => (object)tenant.Name).ToImmutableArray(),
            ["network"] = Network(plan),
            ["signOn"] = Redirects(plan),
        }.ToImmutableDictionary()));
    }

    // There people have no other way than the identity provider's.
    private static IEnumerable<(string Console, ImmutableDictionary<string, object> Login)> WithoutLocalUser(ClusterPlan plan, ManagedCluster cluster) =>
        from console in (plan.SignOn?.Consoles ?? []).Except(cluster.Consoles.Select(console => console.Console))
        select (console, Login("", "").Add("url", plan.Hosts.Single(host => host.Service == console).Url));

    private static ImmutableDictionary<string, object> Describe(ClusterPlan plan, ConsoleAccess console, string password)
    {
        var login = Login(console.User, password);
        if (plan.Hosts.FirstOrDefault(host => host.Service == console.Console) is { } host)
            return login.Add("url", host.Url);
        return console.Inside is { } inside
            ? login.Add("namespace", inside.Namespace).Add("service", inside.Name).Add("port", inside.Port)
            : login;
    }

    private static ImmutableDictionary<string, object> Login(string user, string password) =>
        ImmutableDictionary<string, object>.Empty.Add("user", user).Add("password", password);

    // What the client's identity provider has to know; none without one.
    private static ImmutableArray<object> Redirects(ClusterPlan plan) =>
    [
        .. (plan.SignOn?.Redirects ?? []).Select(redirect => new Dictionary<string, object>
        {
            ["service"] = redirect.Service,
            ["client"] = redirect.ClientId,
            ["url"] = redirect.Url,
        }.ToImmutableDictionary()),
    ];

    private static ImmutableDictionary<string, object> Network(ClusterPlan plan) => new Dictionary<string, object>
    {
        ["range"] = plan.Definition.Network.Range.ToString(),
        ["podRange"] = plan.Definition.Network.PodRange.ToString(),
        ["serviceRange"] = plan.Definition.Network.ServiceRange.ToString(),
        ["publicIps"] = plan.Edge.PublicIps.Select(address => (object)address.ToString()).ToImmutableArray(),
        ["allowList"] = plan.Edge.AllowList.Select(source => (object)source.Range.ToString()).ToImmutableArray(),
    }.ToImmutableDictionary();
}
