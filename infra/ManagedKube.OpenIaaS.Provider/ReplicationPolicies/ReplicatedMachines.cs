using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.ReplicationPolicies;

/// <summary>Finds the machines that a policy replicates. The policy does not tell them, so that each machine is asked.</summary>
internal sealed class ReplicatedMachines(Session session)
{
    private const int AtOnce = 8;

    public async Task<ImmutableArray<VirtualMachine>> FindAsync(string policyId, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<VirtualMachine>();
        var all = await session.Client.VirtualMachines.ListAsync(null, cancellationToken).ConfigureAwait(false);
        foreach (var some in all.OrderBy(machine => machine.Name, StringComparer.Ordinal).Chunk(AtOnce))
        {
            var policies = await Task.WhenAll(some.Select(
                machine => session.Client.ReplicationPolicies.FindOfMachineAsync(machine.Id, cancellationToken))).ConfigureAwait(false);
            found.AddRange(some.Where((_, index) => policies[index]?.Id == policyId));
        }

        return found.ToImmutable();
    }
}
