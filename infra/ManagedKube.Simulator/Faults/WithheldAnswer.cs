using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>An answer that the API has given and the caller has not seen yet.</summary>
internal static class WithheldAnswer
{
    /// <summary>Lets the API do its work and keeps what it answers.</summary>
    /// <returns>The body; status and headers are in the context.</returns>
    public static async Task<byte[]> TakeAsync(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        using var withheld = new MemoryStream();
        context.Response.Body = withheld;
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            context.Response.Body = body;
        }

        return withheld.ToArray();
    }

    /// <summary>Sends a body in place of the one that was taken.</summary>
    public static Task SendAsync(HttpContext context, byte[] body)
    {
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body, 0, body.Length);
    }
}
