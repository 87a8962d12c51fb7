using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using ManagedKube.Simulator.Worlds.ObjectStorage;

namespace ManagedKube.Simulator.Http.ObjectStorage;

/// <summary>What paths and bodies of the object storage say.</summary>
internal static partial class StorageRequests
{
    public const string Root = "storage/object/v1";

    /// <exception cref="ApiException">404: there is no such bucket.</exception>
    public static Bucket Bucket(this OrderRequest request) =>
        request.World.Buckets.GetValueOrDefault(request.Text("bucket")) ?? throw ApiException.NotFound("bucket", request.Text("bucket"));

    /// <exception cref="ApiException">404: there is no such storage account.</exception>
    public static StorageAccount StorageAccount(this OrderRequest request) =>
        request.World.StorageAccounts.GetValueOrDefault(request.Text("account")) ?? throw ApiException.NotFound("storage account", request.Text("account"));

    /// <exception cref="ApiException">400: there is no such role.</exception>
    public static string Role(this OrderRequest request) => StorageRole.Exists(request.Text("role"))
        ? request.Text("role")
        : throw ApiException.BadRequest($"There is no role {request.Text("role")}; there are {string.Join(", ", StorageRole.All.Select(role => role.Name))}");

    public static string ReadName(RequestBody body)
    {
        var name = body.Text("name");
        if (name.Length > 0 && !NamePattern().IsMatch(name))
            body.Refuse("name", "must be 1 to 255 letters, digits, '-' or '_'");
        return name;
    }

    /// <summary>The whitelist, which only a custom access has, and then not empty.</summary>
    public static ImmutableArray<string> ReadWhitelist(RequestBody body, BucketAccessType access)
    {
        if (access != BucketAccessType.Custom)
            return [];
        var ranges = body.Texts("whitelist");
        if (ranges.Count == 0)
            body.Refuse("whitelist", "must name at least one range");
        foreach (var range in ranges.Where(range => !IPNetwork.TryParse(range, out _)))
            body.Refuse("whitelist", $"holds '{range}', which is no range in CIDR notation");
        return [.. ranges];
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,255}\z")]
    private static partial Regex NamePattern();
}
