using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>The storage accounts that were found.</summary>
[OutputType]
public sealed class GetStorageAccountsResult
{
    /// <summary>The storage accounts; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetStorageAccountsStorageAccountResult> StorageAccounts;

    [OutputConstructor]
    private GetStorageAccountsResult(ImmutableArray<Outputs.GetStorageAccountsStorageAccountResult> storageAccounts)
    {
        StorageAccounts = storageAccounts;
    }
}
