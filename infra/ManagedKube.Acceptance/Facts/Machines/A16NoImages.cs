using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A16: no machine starts from an image that somebody forgot in its drive.</summary>
internal sealed class A16NoImages() : IaasFact("A16", "No machine has an ISO image in its drive.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state) =>
        state.Machines.Where(machine => machine.HasImage).Select(machine => $"{machine.Name} has an ISO image in its drive");
}
