using System.Collections.Immutable;
using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.ObjectStorage;

/// <summary>
/// The roles of a storage account in a bucket. A new grant may show on the side of the account first (API reference 4.2): what
/// either side shows is there, and what is missing on both is not.
/// </summary>
internal sealed class BucketRoles(Session session)
{
    /// <summary>The roles; null when the bucket or the account is proved to be gone.</summary>
    public async Task<ImmutableSortedSet<string>?> FindAsync(string bucket, string account, CancellationToken cancellationToken)
    {
        var storage = session.Client.ObjectStorage;
        var ofAccount = await FindAsync(
            () => storage.StorageAccounts.ListGrantsAsync(account, cancellationToken),
            () => storage.StorageAccounts.FindOrProveAbsentAsync(account, cancellationToken)).ConfigureAwait(false);
        var ofBucket = await FindAsync(
            () => storage.Buckets.ListGrantsAsync(bucket, cancellationToken),
            () => storage.Buckets.FindOrProveAbsentAsync(bucket, cancellationToken)).ConfigureAwait(false);
        return ofAccount is null || ofBucket is null
            ? null
            : [.. ofAccount.Where(grant => grant.Name == bucket).Concat(ofBucket.Where(grant => grant.Name == account)).Select(grant => grant.Role)];
    }

    /// <summary>The grants of one side; null when that side is proved to be gone.</summary>
    private static async Task<IReadOnlyList<BucketGrant>?> FindAsync<T>(Func<Task<IReadOnlyList<BucketGrant>>> list, Func<Task<T?>> find)
        where T : class
    {
        try
        {
            return await list().ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Kind is OpenIaaSErrorKind.NotFound or OpenIaaSErrorKind.AccessDenied)
        {
            if (await find().ConfigureAwait(false) is null)
                return null;
            throw;
        }
    }
}
