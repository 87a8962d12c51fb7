using ManagedKube.Model.Planning;
using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.Components.Nodes;

/// <summary>
/// Machines of which one at a time may be away (product spec D7): the control planes, the carriers of Ceph disks, and the workers of
/// each zone. Domains come in this order; zones have none among them.
/// </summary>
/// <param name="Role">What its machines are.</param>
/// <param name="Zone">The zone of workers; null for the others, whose zones are one domain.</param>
internal readonly record struct UpdateDomain(NodeRole Role, string? Zone)
{
    public static UpdateDomain Of(MachinePlan machine) => NodeRequests.RoleOf(machine) switch
    {
        NodeRole.Worker => new UpdateDomain(NodeRole.Worker, machine.Zone.Code),
        var role => new UpdateDomain(role, null),
    };

    /// <summary>Whether all of its machines come before those of another one.</summary>
    public bool IsBefore(UpdateDomain other) => Role < other.Role;
}
