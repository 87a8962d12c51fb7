using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Configuration;

/// <summary>Reads how a cluster meets the Internet.</summary>
internal static class ExposureReader
{
    public static ExposureDefinition Read(SectionReader exposure)
    {
        var definition = new ExposureDefinition
        {
            PublicIps = exposure.Values("publicIps", ValueKind.Address, "V45"),
            Operators = exposure.Values("operators", ValueKind.Source, "V46"),
            AllowedSources = exposure.Values("allowedSources", ValueKind.Source, "V46"),
            WebSources = exposure.Values("webSources", ValueKind.Source),
            PrivateZone = exposure.Optional("privateZone", ValueKind.Flag, false),
            Edge = exposure.Optional("edge", ValueKind.OneOf(DefinitionNames.Edges), EdgeKind.FirewallPair, "V50"),
            Rules = [.. exposure.Sections("rules").Select(ReadRule)],
            Services = [.. exposure.Sections("services").Select(ReadService)],
            Hosts = [.. exposure.Sections("hosts").Select(ReadHost)],
            OwnDomains = exposure.Values("ownDomains", ValueKind.Text("example.com")),
            CertificateNames = exposure.Values("certificateNames", ValueKind.Text("ctodev.mk.ms-cloud-temple.com")),
        };
        exposure.RefuseUnknownKeys();
        return definition;
    }

    private static ForwardingRule ReadRule(SectionReader rule)
    {
        var definition = new ForwardingRule
        {
            PublicIp = rule.Required("publicIp", ValueKind.Address),
            Protocol = rule.Optional("protocol", ValueKind.OneOf(DefinitionNames.Protocols), TransportProtocol.Tcp),
            Port = rule.Required("port", ValueKind.Port),
            Target = rule.Required("target", ValueKind.Address),
            TargetPort = rule.OptionalValue("targetPort", ValueKind.Port),
            Sources = rule.Values("sources", ValueKind.Source),
        };
        rule.RefuseUnknownKeys();
        return definition;
    }

    private static FixedService ReadService(SectionReader service)
    {
        var definition = new FixedService(
            service.Required("name", ValueKind.Text("mail")),
            service.Required("pool", ValueKind.OneOf(DefinitionNames.Pools)),
            service.Required("address", ValueKind.Address));
        service.RefuseUnknownKeys();
        return definition;
    }

    private static ExposedHost ReadHost(SectionReader host)
    {
        var definition = new ExposedHost(
            host.Required("name", ValueKind.Text("shop.external.ctodev.mk.ms-cloud-temple.com")),
            host.Required("ingressClass", ValueKind.Text("nginx-external")));
        host.RefuseUnknownKeys();
        return definition;
    }
}
