using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The storage repositories that were found.</summary>
[OutputType]
public sealed class GetStorageRepositoriesResult
{
    /// <summary>The storage repositories; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetStorageRepositoriesStorageRepositoryResult> StorageRepositories;

    [OutputConstructor]
    private GetStorageRepositoriesResult(ImmutableArray<Outputs.GetStorageRepositoriesStorageRepositoryResult> storageRepositories)
    {
        StorageRepositories = storageRepositories;
    }
}
