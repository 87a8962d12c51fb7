using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Patching;

/// <summary>What a document of a configuration is told from the others by.</summary>
/// <param name="Kind">Its kind; null for the one document without.</param>
/// <param name="Name">Its name, where its kind has names.</param>
internal sealed record DocumentKey(string? Kind, string? Name)
{
    public static DocumentKey Of(YamlMappingNode document) => document.Child("kind").Text() is { } kind
        ? new DocumentKey(kind, document.Child("name").Text())
        : new DocumentKey(null, null);

    public override string ToString() => (Kind, Name) switch
    {
        (null, _) => "v1alpha1",
        (_, null) => Kind,
        _ => $"{Kind}/{Name}",
    };
}
