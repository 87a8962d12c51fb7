using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Backup;

/// <summary>Backup policies (API reference 3.14). All failures are <see cref="OpenIaaSException"/>.</summary>
public sealed class BackupPolicyApi
{
    private const string Root = "backup/v1/open_iaas/policies";
    private readonly ApiTransport _api;
    private readonly OrderingApi _orders;

    internal BackupPolicyApi(ApiTransport api, OrderingApi orders)
    {
        _api = api;
        _orders = orders;
    }

    /// <summary>The policy, or null on a 404.</summary>
    public Task<BackupPolicy?> FindAsync(string id, CancellationToken cancellationToken) =>
        _api.FindAsync($"{Root}/{Uri.EscapeDataString(id)}", OpenIaaSJson.Default.BackupPolicy, cancellationToken);

    /// <summary>All policies, or those of one zone.</summary>
    public Task<IReadOnlyList<BackupPolicy>> ListAsync(string? machineManagerId, CancellationToken cancellationToken) =>
        ListAsync(new PathQuery(Root).With("machineManagerId", machineManagerId), cancellationToken);

    /// <summary>The policies of one machine.</summary>
    public Task<IReadOnlyList<BackupPolicy>> ListOfMachineAsync(string virtualMachineId, CancellationToken cancellationToken) =>
        ListAsync(new PathQuery(Root).With("virtualMachineId", virtualMachineId), cancellationToken);

    /// <summary>Makes these the policies of a machine.</summary>
    /// <param name="virtualMachineId">UUID of the machine.</param>
    /// <param name="policyIds">UUIDs; never empty, since the platform waits for ever on an empty assignment.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentException"><paramref name="policyIds"/> is empty.</exception>
    public Task AssignAsync(string virtualMachineId, IReadOnlyList<string> policyIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(policyIds);
        if (policyIds.Count == 0)
            throw new ArgumentException("A machine needs at least one backup policy.", nameof(policyIds));
        return _orders.PostAsync(
            $"{Root}/assign", new PolicyAssignment(virtualMachineId, policyIds), OpenIaaSJson.Default.PolicyAssignment, cancellationToken);
    }

    private Task<IReadOnlyList<BackupPolicy>> ListAsync(PathQuery path, CancellationToken cancellationToken) =>
        _api.ListStrictAsync(path.ToString(), OpenIaaSJson.Default.ListBackupPolicy, cancellationToken);
}
