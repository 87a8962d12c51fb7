using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Fields;

/// <summary>The fields that a manager owns: an entry of <c>metadata.managedFields</c>.</summary>
internal sealed record ManagerEntry
{
    public const string Apply = "Apply";
    public const string Update = "Update";

    public required string Manager { get; init; }

    /// <summary><see cref="Apply"/> or <see cref="Update"/>.</summary>
    public required string Operation { get; init; }

    public required string ApiVersion { get; init; }

    public required string Subresource { get; init; }

    /// <summary>When they last changed, as RFC 3339.</summary>
    public required string? Time { get; init; }

    public required FieldSet Fields { get; init; }

    public bool Is(string manager, string operation, string apiVersion, string subresource) =>
        Manager == manager && Operation == operation && ApiVersion == apiVersion && Subresource == subresource;

    public static List<ManagerEntry> Of(JsonObject body) => [.. body.ItemsAt("metadata", "managedFields").Select(entry => new ManagerEntry
    {
        Manager = entry.TextAt("manager") ?? string.Empty,
        Operation = entry.TextAt("operation") ?? Update,
        ApiVersion = entry.TextAt("apiVersion") ?? string.Empty,
        Subresource = entry.TextAt("subresource") ?? string.Empty,
        Time = entry.TextAt("time"),
        Fields = FieldSet.FromJson(entry.FieldsAt("fieldsV1")),
    })];

    public static void Write(JsonObject body, IEnumerable<ManagerEntry> entries)
    {
        var list = new JsonArray([.. entries.Where(entry => !entry.Fields.IsEmpty)
            .OrderBy(entry => entry.Operation, StringComparer.Ordinal).ThenBy(entry => entry.Time, StringComparer.Ordinal).ThenBy(entry => entry.Manager, StringComparer.Ordinal)
            .Select(entry => entry.ToJson())]);
        if (list.Count == 0)
            body.Metadata().Remove("managedFields");
        else
            body.Metadata()["managedFields"] = list;
    }

    /// <summary>The manager as conflicts name it.</summary>
    public string Title()
    {
        var subresource = Subresource.Length == 0 ? "" : $" with subresource \"{Subresource}\"";
        return Operation == Update ? $"\"{Manager}\"{subresource} using {ApiVersion}" : $"\"{Manager}\"{subresource}";
    }

    private JsonNode ToJson()
    {
        var json = new JsonObject
        {
            ["manager"] = Manager,
            ["operation"] = Operation,
            ["apiVersion"] = ApiVersion,
            ["time"] = Time,
            ["fieldsType"] = "FieldsV1",
            ["fieldsV1"] = Fields.ToJson(),
        };
        if (Subresource.Length > 0)
            json["subresource"] = Subresource;
        return json;
    }
}
