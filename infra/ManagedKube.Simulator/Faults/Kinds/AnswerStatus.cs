using System.Text;
using ManagedKube.Simulator.Http;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>The request is answered with a status of the platform's gateway, not of the API.</summary>
public sealed record AnswerStatus : Fault
{
    /// <summary>The status, such as 502.</summary>
    public required int Status { get; init; }

    /// <summary>The <c>Retry-After</c> header in seconds; null for none.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>The whole body as text; null for the API's usual error envelope.</summary>
    public string? Body { get; init; }

    /// <summary>Whether the API does first what was asked for, and only its answer is lost. Default: false.</summary>
    public bool AfterEffect { get; init; }

    /// <summary>Only answers of this status are replaced, such as 404; it implies <see cref="AfterEffect"/>. Null for every one.</summary>
    public int? InsteadOf { get; init; }

    internal override string? Problem => Status is < 200 or > 599 ? $"status must be between 200 and 599, and is {Status}"
        : RetryAfter < 0 ? $"retryAfter must not be negative, and is {RetryAfter}"
        : null;

    internal override async Task InvokeAsync(FaultyRequest request, RequestDelegate next)
    {
        if ((AfterEffect || InsteadOf is not null) && !await ActAsync(request.Context, next).ConfigureAwait(false))
            return;

        var response = request.Context.Response;
        if (RetryAfter is { } seconds)
            response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (Body is null)
            throw new ApiException(Status, message: null);
        response.StatusCode = Status;
        response.ContentType = "text/plain; charset=utf-8";
        await WithheldAnswer.SendAsync(request.Context, Encoding.UTF8.GetBytes(Body)).ConfigureAwait(false);
    }

    /// <summary>Lets the API act.</summary>
    /// <returns>Whether its answer is to be replaced; else it has been sent.</returns>
    private async Task<bool> ActAsync(HttpContext context, RequestDelegate next)
    {
        byte[] body;
        try
        {
            body = await WithheldAnswer.TakeAsync(context, next).ConfigureAwait(false);
        }
        catch (ApiException refusal) when (InsteadOf is null || refusal.Status == InsteadOf)
        {
            return true;
        }

        if (InsteadOf is null || context.Response.StatusCode == InsteadOf)
        {
            context.Response.Clear();
            return true;
        }

        await WithheldAnswer.SendAsync(context, body).ConfigureAwait(false);
        return false;
    }
}
