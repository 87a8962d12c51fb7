using ManagedKube.Simulator.Http.Iam;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Worlds.Inventories;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http;

/// <summary>
/// Lets a personal access token do only what its roles allow, and only as long as it exists. The token that the world itself is
/// opened with may do everything.
/// </summary>
internal sealed class RoleCheck(WorldStore store)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<TokenClaims>()?.PersonalAccessTokenId is { } id)
            await CheckAsync(context, id).ConfigureAwait(false);
        await next(context).ConfigureAwait(false);
    }

    private async Task CheckAsync(HttpContext context, Guid id)
    {
        var world = (await store.ReadAsync().ConfigureAwait(false)).World;
        if (world.PersonalAccessTokens.GetValueOrDefault(id) is not { } token)
            throw new ApiException(StatusCodes.Status401Unauthorized, "The personal access token has been deleted");
        var needed = RequiredRole.Of(context.Request);
        if (needed is not null && !token.RoleIds.Contains(Role.Of(needed).Id))
            throw new ApiException(StatusCodes.Status403Forbidden, $"The personal access token lacks the role {needed}");
    }
}
