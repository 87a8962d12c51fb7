using System.Collections.Frozen;
using ManagedKube.Simulator.Talos.Versions;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>
/// The kinds of documents of a machine configuration and their fields, each with the Talos minor that brought it, as the schemas of
/// Talos 1.12 to 1.14 list them. Below a field without any fields everything is allowed.
/// </summary>
internal sealed class KnownFields
{
    /// <summary>The name under which the document without a kind is listed.</summary>
    public const string LegacyKind = "v1alpha1";

    private const string AnyName = "*";
    private static readonly Lazy<FrozenDictionary<string, KnownFields>> Loaded = new(Load);

    private readonly Dictionary<string, KnownFields> _children = new(StringComparer.Ordinal);

    private KnownFields(TalosVersion since) => Since = since;

    /// <summary>The first Talos version that knows it.</summary>
    public TalosVersion Since { get; }

    /// <summary>The fields of a kind; null for one that the version does not know.</summary>
    public static KnownFields? OfKind(string kind, TalosVersion version) =>
        Loaded.Value.GetValueOrDefault(kind) is { } found && found.Since <= version ? found : null;

    /// <summary>Whether documents of this kind have names.</summary>
    public bool IsNamed => _children.ContainsKey("name");

    /// <summary>Whether everything is allowed below it.</summary>
    public bool IsOpen => _children.Count == 0;

    /// <summary>A field below it; null for one that the version does not know.</summary>
    public KnownFields? Find(string field, TalosVersion version) =>
        (_children.GetValueOrDefault(field) ?? _children.GetValueOrDefault(AnyName)) is { } found && found.Since <= version ? found : null;

    private static FrozenDictionary<string, KnownFields> Load()
    {
        var kinds = new Dictionary<string, KnownFields>(StringComparer.Ordinal);
        var path = new List<KnownFields>();
        using var stream = typeof(KnownFields).Assembly.GetManifestResourceStream("ManagedKube.Simulator.Talos.Documents.fields.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var name = line.TrimStart(' ');
            if (name.Length == 0)
                continue;
            var depth = line.Length - name.Length;
            path.RemoveRange(depth, path.Count - depth);
            var parts = name.Split(' ');
            var field = new KnownFields(parts.Length > 1 ? TalosVersion.Parse(parts[1] + ".0") : path[^1].Since);
            (depth == 0 ? kinds : path[^1]._children).Add(parts[0], field);
            path.Add(field);
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
