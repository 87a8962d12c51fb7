using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>A release of a chart, by Helm's own record of it.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="Chart">The name of the chart.</param>
/// <param name="Version">The version of the chart.</param>
/// <param name="AppVersion">The version of what it brings. Some makers number their charts a little otherwise than what they publish them as.</param>
internal sealed record HelmRelease(string Namespace, string Name, string Chart, string Version, string AppVersion)
{
    /// <summary>Reads a record. Values, which may be secret, are left where they are.</summary>
    /// <param name="secret">The Secret: JSON, compressed by gzip, in base64, and once more as all data of Secrets.</param>
    /// <exception cref="UnreadableException">It is no such record. Its content is not repeated.</exception>
    public static HelmRelease Of(JsonObject secret)
    {
        try
        {
            var packed = Encoding.ASCII.GetString(Convert.FromBase64String(secret.Text("data", "release") ?? ""));
            using var content = new GZipStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
            using var record = JsonDocument.Parse(content);
            var chart = record.RootElement.GetProperty("chart").GetProperty("metadata");
            return new HelmRelease(secret.Namespace(), secret.Label("name") ?? "", Text(chart, "name"), Text(chart, "version"), Text(chart, "appVersion"));
        }
        catch (Exception exception) when (
            exception is FormatException or InvalidDataException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UnreadableException($"Helm's record {secret.Namespace()}/{secret.Name()} cannot be read");
        }
    }

    private static string Text(JsonElement map, string name) => map.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
