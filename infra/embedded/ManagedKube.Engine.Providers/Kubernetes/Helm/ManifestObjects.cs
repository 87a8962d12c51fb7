using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>The manifest of a release: its objects as YAML documents.</summary>
internal static class ManifestObjects
{
    private const string Separator = "---\n";

    public static string Write(IEnumerable<JsonObject> objects) => string.Concat(objects.Select(item => $"{Separator}{item.ToJsonString()}\n"));

    /// <summary>Reads the objects; documents that are none are left out.</summary>
    public static ImmutableArray<JsonObject> Read(string manifest) =>
        [.. ("\n" + manifest).Split("\n---").Select(TryRead).OfType<JsonObject>().Where(item => item.Text("kind") is not null)];

    private static JsonObject? TryRead(string document)
    {
        try
        {
            return YamlJson.ReadMap(document);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
