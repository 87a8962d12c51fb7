using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Dns;

namespace ManagedKube.Model.Planning.Platform;

/// <summary>Decides how the platform's consoles and the client's applications are reached. Full only.</summary>
internal static class PlatformPlanner
{
    public static ImmutableArray<IngressClassPlan> IngressClasses(ClusterDefinition definition, AddressPlan addresses)
    {
        if (definition.Offering != Offering.Full)
            return [];
        var publicIps = definition.Exposure.PublicIps;
        return
        [
            Class(IngressClass.Internal, addresses.IngressInternal, null),
            Class(IngressClass.External, addresses.IngressExternal, publicIps.Length > 1 ? publicIps[1] : null),
            Class(IngressClass.ExternalSecured, addresses.IngressExternalSecured, publicIps.Length > 0 ? publicIps[0] : null),
        ];
    }

    public static ImmutableArray<PlatformHost> Hosts(ClusterDefinition definition, ImmutableSortedSet<PlatformComponent> components)
    {
        if (definition.Offering != Offering.Full)
            return [];
        var names = new ClusterNames(definition.Code);
        return
        [
            .. from host in All
               where host.Component is not { } component || components.Contains(component)
               let name = $"{host.Label}.{names.Under(SubDomainOf(host.IngressClass))}"
               select new PlatformHost(host.Service, name, host.IngressClass, $"{Scheme(definition, host.Service, host.IngressClass)}://{name}{host.Path}"),
        ];
    }

    private static ImmutableArray<(PlatformComponent? Component, string Service, string Label, string IngressClass, string Path)> All { get; } =
    [
        (PlatformComponent.Hubble, "Hubble", "hubble", IngressClass.Internal, ""),
        (PlatformComponent.ArgoCd, ConsoleNames.ArgoCd, "argocd", IngressClass.Internal, ""),
        (null, "Ceph", "ceph", IngressClass.Internal, ""),
        (PlatformComponent.Kasten, ConsoleNames.Kasten, "k10", IngressClass.ExternalSecured, "/k10/"),
        (PlatformComponent.Monitoring, ConsoleNames.Grafana, "grafana", IngressClass.ExternalSecured, ""),
        (PlatformComponent.Harbor, ConsoleNames.Harbor, "harbor", IngressClass.ExternalSecured, ""),
        (PlatformComponent.OpenCost, "OpenCost", "opencost", IngressClass.ExternalSecured, ""),
        (PlatformComponent.OpenCost, "OpenCost MCP", "opencost-mcp", IngressClass.ExternalSecured, ""),
    ];

    // The product calls the namespaces after the classes.
    private static IngressClassPlan Class(string name, Ipv4Address address, Ipv4Address? publicIp) =>
        new(name, name.Replace("nginx-", "nginx-ingress-", StringComparison.Ordinal), address, publicIp);

    private static string SubDomainOf(string ingressClass) => ingressClass == IngressClass.Internal ? SubDomain.Internal : SubDomain.ExternalSecured;

    // No TLS inside, but where an identity provider sends people back to: it takes no other addresses.
    private static string Scheme(ClusterDefinition definition, string service, string ingressClass) =>
        ingressClass != IngressClass.Internal || (service == ConsoleNames.ArgoCd && definition.Oidc?.Consoles is not null) ? "https" : "http";
}
