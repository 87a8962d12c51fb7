using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Backup;

/// <summary>Backups, each a restore point of a machine (API reference 3.14). All failures are <see cref="OpenIaaSException"/>.</summary>
public sealed class BackupApi
{
    private const string Root = "backup/v1/open_iaas/backups";
    private readonly ObjectReader<RestorePoint> _reader;

    internal BackupApi(ApiTransport api) =>
        _reader = new(api, Root, OpenIaaSJson.Default.RestorePoint, OpenIaaSJson.Default.ListRestorePoint, backup => backup.Id);

    /// <summary>The backup, or null on a 404.</summary>
    public Task<RestorePoint?> FindAsync(string id, CancellationToken cancellationToken) => _reader.FindAsync(id, cancellationToken);

    /// <summary>All backups that the filter lets through.</summary>
    public Task<IReadOnlyList<RestorePoint>> ListAsync(BackupFilter filter, CancellationToken cancellationToken) =>
        _reader.ListAsync(filter.On(Root), cancellationToken);
}
