using System.Text.Json.Nodes;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Cell">What it says about an object.</param>
internal sealed record TableColumn(string Name, Func<JsonObject, JsonNode?> Cell)
{
    /// <summary><c>string</c>, <c>integer</c>, <c>date</c>.</summary>
    public string Type { get; init; } = "string";

    /// <summary>Whether it is only for those who want more.</summary>
    public bool IsWide { get; init; }
}
