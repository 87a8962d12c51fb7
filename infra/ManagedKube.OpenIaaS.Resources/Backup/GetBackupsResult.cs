using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>The backups that were found.</summary>
[OutputType]
public sealed class GetBackupsResult
{
    /// <summary>The backups; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetBackupsBackupResult> Backups;

    [OutputConstructor]
    private GetBackupsResult(ImmutableArray<Outputs.GetBackupsBackupResult> backups)
    {
        Backups = backups;
    }
}
