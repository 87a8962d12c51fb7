using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Compute;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>The cloud-init drive of a new virtual machine is attached for reading and writing, as some platforms do it.</summary>
public sealed record WritableConfigDrive : Fault
{
    internal override bool CanHappenTo(string method) => HttpMethods.IsPost(method);

    internal override Order Rewrite(Order order) => order is CreateVirtualMachine create ? create with { ConfigDriveIsWritable = true } : order;
}
