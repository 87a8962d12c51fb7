using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>
/// The Secret in which Helm keeps a revision of a release: JSON, compressed by gzip, in base64, in base64 once more as all data of Secrets.
/// </summary>
internal static class ReleaseSecret
{
    private const string Data = "release";

    public static ObjectKey Key(ReleaseRecord record) => new(
        record.Namespace, $"sh.helm.release.v1.{record.Name}.v{record.Revision.ToString(CultureInfo.InvariantCulture)}");

    public static JsonObject Write(ReleaseRecord record) => new()
    {
        ["apiVersion"] = "v1",
        ["kind"] = "Secret",
        ["type"] = "helm.sh/release.v1",
        ["metadata"] = new JsonObject
        {
            ["name"] = Key(record).Name,
            ["namespace"] = record.Namespace,
            ["labels"] = new JsonObject
            {
                ["name"] = record.Name,
                ["owner"] = "helm",
                ["status"] = record.Status,
                ["version"] = record.Revision.ToString(CultureInfo.InvariantCulture),
                ["modifiedAt"] = record.LastDeployed.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            },
        },
        ["data"] = new JsonObject { [Data] = Pack(Body(record)) },
    };

    /// <summary>Reads a Secret; null when it holds no release.</summary>
    public static ReleaseRecord? Read(JsonObject secret)
    {
        try
        {
            if (secret.Map("data").Text(Data) is not { } packed || Unpack(packed) is not { } body)
                return null;
            var info = body.Map("info");
            var chart = body.Map("chart").Map("metadata");
            return new()
            {
                Name = body.Text("name") ?? "",
                Namespace = body.Text("namespace") ?? secret.Map("metadata").Text("namespace") ?? "",
                Revision = (int)(body.Number("version") ?? 0),
                Status = info.Text("status") ?? "unknown",
                Description = info.Text("description") ?? "",
                ChartName = chart.Text("name") ?? "",
                ChartVersion = chart.Text("version") ?? "",
                AppVersion = chart.Text("appVersion") ?? "",
                Values = body.Map("config") ?? [],
                Manifest = body.Text("manifest") ?? "",
                FirstDeployed = Time(info.Text("first_deployed")),
                LastDeployed = Time(info.Text("last_deployed")),
            };
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidDataException)
        {
            return null;
        }
    }

    private static JsonObject Body(ReleaseRecord record) => new()
    {
        ["name"] = record.Name,
        ["info"] = new JsonObject
        {
            ["first_deployed"] = record.FirstDeployed.ToString("O", CultureInfo.InvariantCulture),
            ["last_deployed"] = record.LastDeployed.ToString("O", CultureInfo.InvariantCulture),
            ["deleted"] = "",
            ["description"] = record.Description,
            ["status"] = record.Status,
        },
        ["chart"] = new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["name"] = record.ChartName,
                ["version"] = record.ChartVersion,
                ["appVersion"] = record.AppVersion,
                ["apiVersion"] = "v2",
            },
            ["templates"] = new JsonArray(),
            ["values"] = new JsonObject(),
        },
        ["config"] = record.Values.DeepClone(),
        ["manifest"] = record.Manifest,
        ["version"] = record.Revision,
        ["namespace"] = record.Namespace,
    };

    private static string Pack(JsonObject body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(body.ToJsonString()));
        return Convert.ToBase64String(Encoding.ASCII.GetBytes(Convert.ToBase64String(packed.ToArray())));
    }

    private static JsonObject? Unpack(string packed)
    {
        var content = Convert.FromBase64String(Encoding.ASCII.GetString(Convert.FromBase64String(packed)));
        if (content is not [0x1f, 0x8b, ..])
            return JsonNode.Parse(content) as JsonObject;
        using var gzip = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        return JsonNode.Parse(gzip) as JsonObject;
    }

    private static DateTimeOffset Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : default;
}
