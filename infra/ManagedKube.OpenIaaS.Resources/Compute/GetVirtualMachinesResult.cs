using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The virtual machines that were found.</summary>
[OutputType]
public sealed class GetVirtualMachinesResult
{
    /// <summary>The virtual machines; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetVirtualMachinesVirtualMachineResult> VirtualMachines;

    [OutputConstructor]
    private GetVirtualMachinesResult(ImmutableArray<Outputs.GetVirtualMachinesVirtualMachineResult> virtualMachines)
    {
        VirtualMachines = virtualMachines;
    }
}
