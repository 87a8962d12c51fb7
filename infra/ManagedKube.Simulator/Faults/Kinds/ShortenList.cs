using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>A list lacks entries that exist.</summary>
public sealed record ShortenList : Fault
{
    /// <summary>How many are missing, drawn at random; default: 1.</summary>
    public int Entries { get; init; } = 1;

    /// <summary>Whether the answer admits it, with status 206. Default: false.</summary>
    public bool Partial { get; init; }

    internal override string? Problem => Entries < 1 ? $"entries must be at least 1, and is {Entries}" : null;

    internal override bool CanHappenTo(string method) => HttpMethods.IsGet(method);

    internal override async Task InvokeAsync(FaultyRequest request, RequestDelegate next)
    {
        var body = await WithheldAnswer.TakeAsync(request.Context, next).ConfigureAwait(false);
        if (request.Context.Response.StatusCode == StatusCodes.Status200OK && JsonNode.Parse(body) is JsonArray list)
        {
            for (var missing = 0; missing < Entries && list.Count > 0; missing++)
                list.RemoveAt(request.Rule.Choose(list.Count));
            body = System.Text.Encoding.UTF8.GetBytes(list.ToJsonString());
            if (Partial)
                request.Context.Response.StatusCode = StatusCodes.Status206PartialContent;
        }

        await WithheldAnswer.SendAsync(request.Context, body).ConfigureAwait(false);
    }
}
