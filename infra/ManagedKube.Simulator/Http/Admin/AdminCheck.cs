using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Admin;

/// <summary>
/// Guards what is beside the API. The admin API can destroy the world, so it wants a secret that only the owner of the world's
/// folder can read. The page is for everybody on this machine, but not for pages of other sites in their browsers.
/// </summary>
internal sealed class AdminCheck(string secret)
{
    private const string Admin = "/sim";
    private static readonly string[] Hosts = ["127.0.0.1", "localhost"];

    /// <summary>Whether a path is beside the API.</summary>
    public static bool Guards(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Admin) || context.Request.Path == Inspection.InspectionEndpoints.Page
        || context.Request.Path == Inspection.InspectionEndpoints.State;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!Hosts.Contains(context.Request.Host.Host))
            throw new ApiException(StatusCodes.Status403Forbidden, "The simulator is to be called by its loopback address");
        if (context.Request.Path.StartsWithSegments(Admin) && !Matches(BearerCheck.TokenOf(context.Request)))
        {
            throw new ApiException(
                StatusCodes.Status401Unauthorized, "The admin API wants the adminSecret of endpoint.json in the world's folder as bearer token");
        }

        return next(context);
    }

    private bool Matches(string? token) =>
        token is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(secret));
}
