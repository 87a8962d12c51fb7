using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Patching;

/// <summary>
/// Talos' strategic merge: documents are matched by kind and name, maps merge, scalars replace, lists append but for the places of
/// <see cref="MergeRules"/>, and <c>$patch: delete</c> takes away a field, an element of a list or a whole document.
/// </summary>
internal static class StrategicMerge
{
    /// <summary>Merges patches into a configuration, in their order.</summary>
    /// <exception cref="InvalidPatchException">A patch cannot be merged.</exception>
    public static string Apply(string configuration, IReadOnlyList<string> patches)
    {
        if (patches.Count == 0)
            return configuration;
        if (!YamlDocuments.TryRead(configuration, out var documents, out var problem))
            throw new ArgumentException($"The configuration to patch is none. {problem}", nameof(configuration));
        var merged = documents.ToList();
        for (var i = 0; i < patches.Count; i++)
            Apply(merged, patches[i], $"Patch {i + 1}");
        return YamlDocuments.Write(merged);
    }

    private static void Apply(List<YamlMappingNode> configuration, string patch, string name)
    {
        if (!YamlDocuments.TryRead(patch, out var parts, out var problem))
            throw new InvalidPatchException($"{name} cannot be read. {problem}", "Correct the patch.");
        var keys = new HashSet<DocumentKey>();
        foreach (var part in parts)
        {
            var key = DocumentKey.Of(part);
            if (!keys.Add(key))
                throw new InvalidPatchException($"{name} has two documents for {key}.", "Write them as one.");
            Apply(configuration, part, key, name);
        }
    }

    private static void Apply(List<YamlMappingNode> configuration, YamlMappingNode part, DocumentKey key, string name)
    {
        var index = configuration.FindIndex(document => DocumentKey.Of(document) == key);
        if (DeleteMark.IsOn(part))
        {
            if (key.Kind is null)
            {
                throw new InvalidPatchException($"{name} deletes the document without kind, which no node can be without.",
                    "Delete fields of it instead.");
            }

            if (index < 0)
                throw new InvalidPatchException($"{name} deletes {key}, which the configuration does not have.", "Remove that part of the patch.");
            configuration.RemoveAt(index);
            return;
        }

        var merger = new NodeMerger(key, name);
        if (index >= 0)
            merger.MergeInto(configuration[index], part, "");
        else
            configuration.Add(merger.Added(part, ""));
    }
}
