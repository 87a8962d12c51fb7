using System.Collections.Immutable;
using ManagedKube.Simulator.Talos.Versions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>The documents of a machine configuration as one Talos version reads them.</summary>
internal sealed class ConfigurationDocuments
{
    private ConfigurationDocuments(ImmutableArray<ConfigurationDocument> all) => All = all;

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<ConfigurationDocument> All { get; }

    /// <summary>The document without a kind; null when it is missing, and the configuration is only a part.</summary>
    public YamlMappingNode? Legacy => Find(KnownFields.LegacyKind);

    /// <summary>The first document of a kind; null when there is none.</summary>
    public YamlMappingNode? Find(string kind) => All.FirstOrDefault(document => document.Kind == kind)?.Root;

    public IEnumerable<ConfigurationDocument> OfKind(string kind) => All.Where(document => document.Kind == kind);

    /// <summary>Reads a configuration.</summary>
    /// <param name="text">YAML.</param>
    /// <param name="version">The Talos version that reads it.</param>
    /// <param name="problems">Takes what is wrong with the form: kinds, fields and repetitions. No value is named, it could be secret.</param>
    public static ConfigurationDocuments Read(string text, TalosVersion version, ICollection<string> problems)
    {
        var documents = ImmutableArray.CreateBuilder<ConfigurationDocument>();
        foreach (var root in Load(text, problems))
        {
            if (Identify(root, problems) is not { } document)
                continue;
            documents.Add(document);
            if (KnownFields.OfKind(document.Kind, version) is { } fields)
                Check(document, fields, version, problems);
            else
                problems.Add($"{document.Label}: Talos {version} does not know this kind");
        }

        foreach (var repeated in documents.GroupBy(document => (document.Kind, document.Name)).Where(group => group.Count() > 1))
            problems.Add($"{repeated.First().Label}: there is more than one");
        return new ConfigurationDocuments(documents.ToImmutable());
    }

    private static IReadOnlyList<YamlMappingNode> Load(string text, ICollection<string> problems)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException e)
        {
            problems.Add($"line {e.Start.Line}: this is no YAML, or a key is there twice");
            return [];
        }

        var roots = new List<YamlMappingNode>();
        foreach (var root in yaml.Documents.Select(document => document.RootNode))
        {
            if (root is YamlMappingNode mapping)
                roots.Add(mapping);
            else if (root is not YamlScalarNode { Value: null or "" })
                problems.Add($"line {root.Start.Line}: a document must be a mapping");
        }

        return roots;
    }

    private static ConfigurationDocument? Identify(YamlMappingNode root, ICollection<string> problems)
    {
        if (root.Text("kind") is { } kind)
        {
            if (root.Text("apiVersion") != "v1alpha1")
                problems.Add($"{kind}: apiVersion must be v1alpha1");
            return new ConfigurationDocument(kind, root.Text("name"), root);
        }

        if (root.Text("version") == "v1alpha1")
            return new ConfigurationDocument(KnownFields.LegacyKind, Name: null, root);
        problems.Add($"line {root.Start.Line}: the document has neither a kind nor 'version: v1alpha1'");
        return null;
    }

    private static void Check(ConfigurationDocument document, KnownFields fields, TalosVersion version, ICollection<string> problems)
    {
        foreach (var (key, value) in document.Root.Children)
        {
            var name = ((key as YamlScalarNode)?.Value) ?? "";
            if (document.IsLegacy ? name is "version" or "persist" : name is "apiVersion" or "kind")
                continue;
            CheckField(document, name, name, value, fields, version, problems);
        }

        if (fields.IsNamed && !document.IsLegacy && document.Name is null)
            problems.Add($"{document.Kind}: name is missing");
    }

    private static void CheckField(
        ConfigurationDocument document, string path, string name, YamlNode value, KnownFields parent, TalosVersion version, ICollection<string> problems)
    {
        if (parent.Find(name, version) is not { } field)
        {
            problems.Add($"{document.Label}: unknown field {path}");
            return;
        }

        if (!field.IsOpen)
            CheckBelow(document, path, value, field, version, problems);
    }

    private static void CheckBelow(
        ConfigurationDocument document, string path, YamlNode value, KnownFields fields, TalosVersion version, ICollection<string> problems)
    {
        switch (value)
        {
            case YamlMappingNode mapping:
                foreach (var (key, child) in mapping.Children)
                {
                    var name = ((key as YamlScalarNode)?.Value) ?? "";
                    CheckField(document, $"{path}.{name}", name, child, fields, version, problems);
                }

                break;
            case YamlSequenceNode sequence:
                foreach (var (index, child) in sequence.Children.Index())
                    CheckBelow(document, $"{path}[{index}]", child, fields, version, problems);
                break;
        }
    }
}
