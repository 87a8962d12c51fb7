using System.Globalization;
using ManagedKube.Simulator.Worlds.Iam;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Iam;

/// <summary>A token as it is read: without its secret, and with its expiry as a text of milliseconds.</summary>
internal sealed record PersonalAccessTokenView(
    Guid Id, string Name, IReadOnlyList<Guid> Roles, string ExpirationDate, Guid UserId, Guid TenantId, string TenantName)
{
    public static PersonalAccessTokenView Of(Tenant tenant, PersonalAccessToken token) => new(
        token.Id,
        token.Name,
        token.RoleIds,
        token.ExpirationDate.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        tenant.UserId,
        tenant.Id,
        tenant.Name);
}

/// <summary>A token as it is made: with its secret, and with its expiry as a number of milliseconds.</summary>
internal sealed record NewPersonalAccessTokenView(Guid Id, string Name, string Secret, IReadOnlyList<Guid> Roles, long ExpirationDate);
