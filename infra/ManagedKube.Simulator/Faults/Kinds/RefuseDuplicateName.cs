using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Compute;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>The activity of a creation fails when its pool has a virtual machine of that name already.</summary>
public sealed record RefuseDuplicateName : Fault
{
    internal override bool CanHappenTo(string method) => HttpMethods.IsPost(method);

    internal override Order Rewrite(Order order) => order is CreateVirtualMachine create ? create with { NameMustBeFree = true } : order;
}
