using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>The columns that a CustomResourceDefinition names.</summary>
internal static class CustomColumns
{
    public static IReadOnlyList<TableColumn> Of(CustomKind kind, DateTimeOffset now)
    {
        var name = new TableColumn("Name", item => item.Name());
        if (kind.Columns.IsEmpty)
            return [name, new TableColumn("Age", item => Ages.Since(item.TextAt("metadata", "creationTimestamp"), now))];
        return [name, .. kind.Columns.Select(column => Column(column, now))];
    }

    private static TableColumn Column(JsonObject column, DateTimeOffset now)
    {
        var path = column.TextAt("jsonPath") ?? string.Empty;
        var type = column.TextAt("type") ?? "string";
        return new TableColumn(column.TextAt("name") ?? string.Empty, item =>
        {
            var value = JsonPath.First(item, path);
            if (value is null)
                return null;
            return type switch
            {
                "date" => Ages.Since(value.AsText(), now),
                "string" when value is not JsonValue => value.ToJsonString(),
                "string" => value.AsText() ?? value.ToJsonString(),
                _ => value.DeepClone(),
            };
        })
        { Type = type, IsWide = column.NumberAt("priority") is > 0 };
    }
}
