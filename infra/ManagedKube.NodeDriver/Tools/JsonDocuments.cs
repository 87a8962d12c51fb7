using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManagedKube.NodeDriver.Tools;

/// <summary>Reads what the clients print as JSON: one document after another, without separators.</summary>
internal static class JsonDocuments
{
    /// <exception cref="DriverException">It is no JSON.</exception>
    public static ImmutableArray<JsonNode> Read(string tool, string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { AllowMultipleValues = true });
        var documents = ImmutableArray.CreateBuilder<JsonNode>();
        try
        {
            while (reader.Read())
            {
                if (JsonNode.Parse(ref reader) is { } document)
                    documents.Add(document);
            }
        }
        catch (JsonException)
        {
            throw new DriverException($"{tool} answered something that is no JSON. Is it of another version than the cluster?");
        }

        return documents.ToImmutable();
    }
}
