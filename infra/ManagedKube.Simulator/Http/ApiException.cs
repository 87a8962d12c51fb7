namespace ManagedKube.Simulator.Http;

/// <summary>A request is refused at once, with a status and a text for the caller.</summary>
internal sealed class ApiException(int status, string? message) : Exception(message ?? "")
{
    public int Status { get; } = status;

    public static ApiException BadRequest(string message) => new(400, message);

    public static ApiException NotFound(string kind, object id) => new(404, $"There is no {kind} {id}");
}
