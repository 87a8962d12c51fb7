using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes.Support;

/// <summary>A refusal of an API server.</summary>
internal sealed class FakeRefusal(int status, string reason, string message, params (string Reason, string Field, string Message)[] causes) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>Whether it is that of a plain web server.</summary>
    public bool IsPlain { get; init; }

    public static FakeRefusal NotFound(string what) => new(404, "NotFound", $"{what} not found");

    public JsonObject Body => new()
    {
        ["kind"] = "Status",
        ["apiVersion"] = "v1",
        ["status"] = "Failure",
        ["reason"] = reason,
        ["message"] = Message,
        ["code"] = Status,
        ["details"] = new JsonObject
        {
            ["causes"] = new JsonArray([.. causes.Select(cause => new JsonObject
            {
                ["reason"] = cause.Reason,
                ["field"] = cause.Field,
                ["message"] = cause.Message,
            })]),
        },
    };
}
