using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Rules;

/// <summary>A place in a configuration, whether something stands there or not.</summary>
/// <param name="Document">The document.</param>
/// <param name="Path">The fields that lead there, separated by dots.</param>
/// <param name="Node">What stands there; null for nothing.</param>
internal sealed record Place(string Document, string Path, YamlNode? Node)
{
    public bool IsThere => Node is not null && !(Node is YamlScalarNode scalar && scalar.IsNull());

    public string? Text => Node.Text();

    public IReadOnlyList<string> Texts => Node.Texts();

    public Place Child(string key) => new(Document, Path.Length == 0 ? key : $"{Path}.{key}", Node.Child(key));

    public Place At(string path) => path.Length == 0 ? this : path.Split('.').Aggregate(this, (place, key) => place.Child(key));

    public IEnumerable<(string Key, Place Place)> Children => Node.Entries().Select(entry => (entry.Key, Child(entry.Key)));

    public IEnumerable<Place> Elements => Node.Elements().Select((element, index) => new Place(Document, $"{Path}[{index}]", element));

    public ConfigurationFinding Finding(string problem, string remedy) => new(Document, Path, problem, remedy);
}
