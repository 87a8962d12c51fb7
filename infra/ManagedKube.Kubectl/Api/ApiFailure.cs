using System.Text.Json.Nodes;

namespace ManagedKube.Kubectl.Api;

/// <summary>A refusal of the API.</summary>
internal sealed class ApiFailure(int code, string reason, string message, JsonNode? status) : Exception(message)
{
    public int Code { get; } = code;

    public string Reason { get; } = reason;

    /// <summary>Why a budget does not let a pod go; null when that is not the reason.</summary>
    public string? Budget => (status?["details"]?["causes"] as JsonArray)?
        .FirstOrDefault(cause => (string?)cause?["reason"] == "DisruptionBudget")?["message"]?.GetValue<string>();

    public string ToText() => Reason.Length == 0 ? $"Error from server: {Message}" : $"Error from server ({Reason}): {Message}";
}
