using System.Collections.Frozen;
using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Forms;

/// <summary>What every kind of document may say (<c>forms.yaml</c>).</summary>
internal static class FormBook
{
    /// <summary>How the document without kind is called there.</summary>
    public const string Unkinded = "v1alpha1";

    private static readonly Lazy<FrozenDictionary<string, DocumentForm>> Loaded = new(Load);

    /// <summary>All forms by kind.</summary>
    public static IReadOnlyDictionary<string, DocumentForm> All => Loaded.Value;

    /// <summary>The form of a kind; null when Talos has no such kind.</summary>
    public static DocumentForm? Of(string? kind) => All.GetValueOrDefault(kind ?? Unkinded);

    /// <summary>Whether documents of a kind are told apart by a name.</summary>
    public static bool HasNames(string kind) => Of(kind)?.Fields.ContainsKey("name") is true;

    private static FrozenDictionary<string, DocumentForm> Load()
    {
        using var reader = new StreamReader(typeof(FormBook).Assembly.GetManifestResourceStream("forms.yaml")!);
        if (!YamlDocuments.TryRead(reader.ReadToEnd(), out var documents, out var problem))
            throw new InvalidOperationException($"forms.yaml cannot be read. {problem}");
        return documents[0].Children.Select(entry => DocumentForm.Read(entry.Key.Text()!, entry.Value)).ToFrozenDictionary(form => form.Kind);
    }
}
