using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Compute.Snapshots;

/// <summary>Snapshots (API reference 3.11). All failures are <see cref="OpenIaaSException"/>.</summary>
public sealed class SnapshotApi
{
    private const string Root = "compute/v1/open_iaas/snapshots";
    private readonly ObjectReader<Snapshot> _reader;

    internal SnapshotApi(ApiTransport api) =>
        _reader = new(api, Root, OpenIaaSJson.Default.Snapshot, OpenIaaSJson.Default.ListSnapshot, snapshot => snapshot.Id);

    /// <summary>The snapshot, or null on a 404.</summary>
    public Task<Snapshot?> FindAsync(string id, CancellationToken cancellationToken) => _reader.FindAsync(id, cancellationToken);

    /// <summary>All snapshots, or those of one machine.</summary>
    public Task<IReadOnlyList<Snapshot>> ListAsync(string? virtualMachineId, CancellationToken cancellationToken) =>
        _reader.ListAsync(new PathQuery(Root).With("virtualMachineId", virtualMachineId).ToString(), cancellationToken);
}
