using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>Every registry is described once, and what is to be trusted is a certificate.</summary>
internal sealed class ImageSources : DefinitionRule
{
    private const string Path = "cluster.registries";

    public override RuleDescription Description { get; } = new()
    {
        Id = "registries",
        Demand = "Each registry, and each certificate authority, is described once, and an authority is a certificate in PEM.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var registries = definition.Registries;
        return
        [
            .. Twice("mirrors", "registry", registries.Mirrors.Select(mirror => mirror.Registry)),
            .. Twice("authorities", "registry", registries.Authorities.Select(authority => authority.Registry)),
            .. Twice("trustedRoots", "name", registries.TrustedRoots.Select(root => root.Name)),
            .. NoCertificates("authorities", registries.Authorities.Select(authority => authority.Certificate)),
            .. NoCertificates("trustedRoots", registries.TrustedRoots.Select(root => root.Certificate)),
        ];
    }

    private static IEnumerable<Finding> Twice(string list, string key, IEnumerable<string> names) => names
        .Index()
        .GroupBy(entry => entry.Item, StringComparer.OrdinalIgnoreCase)
        .SelectMany(group => group.Skip(1))
        .Select(entry => Finding.Error(null, $"{Path}.{list}[{entry.Index}].{key}", $"{entry.Item} is there twice.", "Keep one of the two."));

    private static IEnumerable<Finding> NoCertificates(string list, IEnumerable<string> certificates) => certificates
        .Index()
        .Where(entry => !PemText.IsCertificates(entry.Item))
        .Select(entry => Finding.Error(null, $"{Path}.{list}[{entry.Index}].certificate", "This is no certificate in PEM.",
            "Write the whole text, from -----BEGIN CERTIFICATE----- on, below a vertical bar."));
}
