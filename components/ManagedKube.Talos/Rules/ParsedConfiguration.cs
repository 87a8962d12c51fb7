using ManagedKube.Talos.Forms;
using ManagedKube.Talos.Patching;
using ManagedKube.Talos.Yaml;

namespace ManagedKube.Talos.Rules;

/// <summary>A configuration whose YAML has been read, together with what is expected of it.</summary>
internal sealed class ParsedConfiguration
{
    private ParsedConfiguration(IReadOnlyList<ParsedDocument> documents, ConfigurationExpectations expectations)
    {
        Documents = documents;
        Expectations = expectations;
        TalosMinor = VersionText.TryParse(expectations.TalosVersion, out var version) ? version.Minor : ConfigurationContract.Newest.Minor;
    }

    public IReadOnlyList<ParsedDocument> Documents { get; }

    public ConfigurationExpectations Expectations { get; }

    /// <summary>y of the Talos 1.y that the node runs.</summary>
    public int TalosMinor { get; }

    public bool IsControlPlane => Expectations.Type == NodeType.ControlPlane;

    /// <summary>The document without kind. Whether it is there is a rule of its own.</summary>
    public Place Machine => Of(FormBook.Unkinded).FirstOrDefault() ?? new Place(FormBook.Unkinded, "", null);

    /// <summary>Whether Kubernetes is configured by documents of its own.</summary>
    public bool HasKubernetesDocuments => Has("KubeletConfig") || Has("KubeAPIServerConfig") || Has("KubeClusterConfig");

    /// <summary>Reads a text; null when that cannot be done, with a finding that says why.</summary>
    public static ParsedConfiguration? Parse(string text, ConfigurationExpectations expectations, List<ConfigurationFinding> findings)
    {
        if (YamlDocuments.TryRead(text, out var documents, out var problem))
            return new ParsedConfiguration([.. documents.Select(document => new ParsedDocument(DocumentKey.Of(document), document))], expectations);
        findings.Add(new ConfigurationFinding("the whole text", "", problem, "Correct it."));
        return null;
    }

    public bool Has(string kind) => Documents.Any(document => document.Kind == kind);

    /// <summary>The documents of a kind.</summary>
    public IEnumerable<Place> Of(string kind) =>
        Documents.Where(document => document.Kind == kind).Select(document => new Place(document.Key.ToString(), "", document.Root));

    /// <summary>
    /// Where something stands: in the document of a kind where that is there, else in the document without kind as it was before the kind.
    /// </summary>
    public Place Find(string kind, string path, string legacyPath) => Of(kind).FirstOrDefault()?.At(path) ?? Machine.At(legacyPath) switch
    {
        { IsThere: false } when HasKubernetesDocuments => new Place(kind, path, null),
        var legacy => legacy,
    };
}
