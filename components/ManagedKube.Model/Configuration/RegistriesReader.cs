using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Configuration;

/// <summary>Reads whom the machines of a definition fetch things from.</summary>
internal static class RegistriesReader
{
    private const string Certificate = "-----BEGIN CERTIFICATE-----";

    public static RegistriesDefinition Read(SectionReader registries)
    {
        var definition = new RegistriesDefinition
        {
            Mirrors = [.. registries.Sections("mirrors").Select(ReadMirror)],
            Authorities = [.. registries.Sections("authorities").Select(ReadAuthority)],
            TrustedRoots = [.. registries.Sections("trustedRoots").Select(ReadRoot)],
        };
        registries.RefuseUnknownKeys();
        return definition;
    }

    public static DiscoveryDefinition ReadDiscovery(SectionReader discovery)
    {
        var definition = new DiscoveryDefinition(discovery.Required("endpoint", ValueKind.HttpsUrl("https://discovery.example.net")));
        discovery.RefuseUnknownKeys();
        return definition;
    }

    private static RegistryMirrorDefinition ReadMirror(SectionReader mirror)
    {
        var definition = new RegistryMirrorDefinition
        {
            Registry = mirror.Required("registry", ValueKind.Registry),
            Endpoints = mirror.RequiredValues("endpoints", ValueKind.HttpsUrl("https://mirror.example.net/v2/ghcr")),
            OverridePath = mirror.Optional("overridePath", ValueKind.Flag, false),
            SkipFallback = mirror.Optional("skipFallback", ValueKind.Flag, false),
        };
        mirror.RefuseUnknownKeys();
        return definition;
    }

    private static RegistryAuthorityDefinition ReadAuthority(SectionReader authority)
    {
        var definition = new RegistryAuthorityDefinition(
            authority.Required("registry", ValueKind.Registry), authority.Required("certificate", ValueKind.Text(Certificate)));
        authority.RefuseUnknownKeys();
        return definition;
    }

    private static TrustedRootDefinition ReadRoot(SectionReader root)
    {
        var definition = new TrustedRootDefinition(
            root.Required("name", ValueKind.Text("platform")), root.Required("certificate", ValueKind.Text(Certificate)));
        root.RefuseUnknownKeys();
        return definition;
    }
}
