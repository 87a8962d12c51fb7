using ManagedKube.Simulator.Worlds.Iam;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Iam;

/// <summary>The role that a call needs.</summary>
internal static class RequiredRole
{
    /// <summary>The role, or null when every token may make the call.</summary>
    public static string? Of(HttpRequest request)
    {
        var reads = HttpMethods.IsGet(request.Method);
        return request.Path.Value!.Split('/').Skip(2).ToArray() switch
        {
            ["activity", ..] => RoleNames.ActivityRead,
            ["compute", _, _, "pools" or "hosts" or "storage_repositories", ..] => RoleNames.ComputeInfrastructureRead,
            ["compute", _, _, .., "power"] => RoleNames.ComputePower,
            ["compute", ..] => reads ? RoleNames.ComputeRead : RoleNames.ComputeManagement,
            ["marketplace", ..] => reads ? null : RoleNames.ComputeManagement,
            ["backup", ..] => reads ? RoleNames.BackupRead : RoleNames.BackupWrite,
            ["tag", ..] => reads ? RoleNames.TagRead : RoleNames.TagWrite,
            ["vpc", ..] => reads ? RoleNames.VpcRead : RoleNames.VpcWrite,
            ["storage", ..] when reads => RoleNames.ObjectStorageRead,
            ["storage", _, _, "storage_accounts" or "namespaces", ..] or ["storage", _, _, _, _, "grant" or "revoke", ..] => RoleNames.ObjectStorageIam,
            ["storage", ..] => RoleNames.ObjectStorageWrite,
            ["iam", _, "personal_access_tokens", ..] when !reads => RoleNames.OfflineAccess,
            _ => null,
        };
    }
}
