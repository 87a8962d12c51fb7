using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A1: nothing but the plan's machines bears the cluster's code.</summary>
internal sealed class A01MachineCount() : IaasFact("A1", "There are as many machines as ordered.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state)
    {
        var planned = plan.Machines.Count(machine => machine.IsVirtualMachine);
        if (state.Machines.Length != planned)
            yield return $"{state.Machines.Length} virtual machines are called {plan.Definition.Code}-..., instead of {planned}";
    }
}
