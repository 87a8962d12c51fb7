using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Compute.Replication;

/// <summary>
/// Replication policies and the machines they replicate (API reference 3.12). A policy cannot be changed. Every write
/// returns when its activity has completed. All failures are <see cref="OpenIaaSException"/>.
/// </summary>
public sealed class ReplicationPolicyApi
{
    private const string Root = "compute/v1/open_iaas/replication/configurations";
    private readonly ApiTransport _api;
    private readonly OrderingApi _orders;
    private readonly ObjectReader<ReplicationPolicy> _reader;

    internal ReplicationPolicyApi(ApiTransport api, OrderingApi orders)
    {
        _api = api;
        _orders = orders;
        _reader = new(
            api, Root, OpenIaaSJson.Default.ReplicationPolicy, OpenIaaSJson.Default.ListReplicationPolicy, policy => policy.Id);
    }

    /// <summary>The policy, or null on a 404, which alone does not prove that it is gone.</summary>
    public Task<ReplicationPolicy?> FindAsync(string id, CancellationToken cancellationToken) => _reader.FindAsync(id, cancellationToken);

    /// <summary>The policy, or null when it is proved to be gone: 404 by id and missing in a complete list.</summary>
    public Task<ReplicationPolicy?> FindOrProveAbsentAsync(string id, CancellationToken cancellationToken) =>
        _reader.FindOrProveAbsentAsync(id, cancellationToken);

    /// <summary>All policies.</summary>
    public Task<IReadOnlyList<ReplicationPolicy>> ListAsync(CancellationToken cancellationToken) => _reader.ListAsync(Root, cancellationToken);

    /// <summary>Makes a policy and returns its id.</summary>
    public Task<string> CreateAsync(NewReplicationPolicy policy, CancellationToken cancellationToken) =>
        _orders.CreateAsync(Root, policy, OpenIaaSJson.Default.NewReplicationPolicy, cancellationToken);

    /// <summary>Deletes a policy; no machine may be associated with it.</summary>
    public Task DeleteAsync(string id, CancellationToken cancellationToken) =>
        _orders.DeleteAsync($"{Root}/{Uri.EscapeDataString(id)}", cancellationToken);

    /// <summary>The policy of a machine, or null when it has none.</summary>
    public Task<ReplicationPolicy?> FindOfMachineAsync(string virtualMachineId, CancellationToken cancellationToken) =>
        _api.FindAsync(MachinePath(virtualMachineId), OpenIaaSJson.Default.ReplicationPolicy, cancellationToken);

    /// <summary>Replicates a machine by a policy. The machine must have none.</summary>
    public Task AssociateAsync(string virtualMachineId, string policyId, CancellationToken cancellationToken) => _orders.PostAsync(
        MachinePath(virtualMachineId), new ReplicationAssociation(policyId), OpenIaaSJson.Default.ReplicationAssociation, cancellationToken);

    /// <summary>Ends the replication of a machine.</summary>
    public Task DissociateAsync(string virtualMachineId, CancellationToken cancellationToken) =>
        _orders.DeleteAsync(MachinePath(virtualMachineId), cancellationToken);

    private static string MachinePath(string virtualMachineId) =>
        $"compute/v1/open_iaas/replication/virtual_machines/{Uri.EscapeDataString(virtualMachineId)}/configurations";
}
