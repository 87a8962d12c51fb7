using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ManagedKube.Simulator.Http;

/// <summary>Gives every refusal the documented body, <c>{ "error": { "status", "message" } }</c>.</summary>
internal static class ErrorEnvelope
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
            if (context.Response is { HasStarted: false, StatusCode: >= 400 })
                await WriteAsync(context, context.Response.StatusCode, message: null).ConfigureAwait(false);
        }
        catch (ApiException e)
        {
            await WriteAsync(context, e.Status, e.Message).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e)
        {
            await WriteAsync(context, e.StatusCode, e.Message).ConfigureAwait(false);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be told.
        }
        catch (IOException e)
        {
            await WriteAsync(context, StatusCodes.Status503ServiceUnavailable, $"The simulator cannot store its world: {e.Message}")
                .ConfigureAwait(false);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, StatusCodes.Status500InternalServerError, $"The simulator has a bug: {e.GetType().Name}: {e.Message}")
                .ConfigureAwait(false);
        }
    }

    private static Task WriteAsync(HttpContext context, int status, string? message)
    {
        var phrase = ReasonPhrases.GetReasonPhrase(status);
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            new ErrorView(new ErrorDetailView($"{status} {phrase}", message is { Length: > 0 } ? message : phrase)), ApiJson.Default.ErrorView);
    }
}
