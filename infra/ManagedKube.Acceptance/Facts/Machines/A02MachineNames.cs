using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Machines;

/// <summary>A2: the names of the machines are exactly those of product spec 2.5.</summary>
internal sealed class A02MachineNames() : IaasFact("A2", "The machines have the names of the plan.")
{
    public override IEnumerable<string> Problems(ClusterPlan plan, IaasState state)
    {
        var planned = plan.Machines.Where(machine => machine.IsVirtualMachine).Select(machine => machine.Name).ToList();
        var present = state.Machines.Select(machine => machine.Name).ToList();
        return planned.Except(present).Select(name => $"{name} is missing")
            .Concat(present.Except(planned).Select(name => $"{name} is in no plan"))
            .Concat(present.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => $"{group.Count()} machines are called {group.Key}"));
    }
}
