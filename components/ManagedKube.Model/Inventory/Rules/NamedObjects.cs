using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Inventory.Rules;

/// <summary>Templates and backup policies that machines name exist in their zones.</summary>
internal sealed class NamedObjects : IInventoryRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "named-objects",
        Demand = "The templates and backup policies that machines name exist in their zones.",
        Basis = RuleBasis.Inventory,
    };

    public IEnumerable<Finding> Check(PlacedPlan placed)
    {
        foreach (var zone in placed.Pools.Keys)
        {
            var inventory = placed.Facts.Zones[zone];
            var machines = placed.Plan.Machines.Where(machine => machine.IsVirtualMachine && machine.Zone == zone).ToList();
            foreach (var (name, key) in machines.Select(machine => (machine.Template, Key(machine))).Distinct())
            {
                if (!inventory.Templates.Contains(name))
                {
                    yield return Finding.Error(
                        null,
                        $"cluster.templates.{(key == "nodes" ? "node" : key)}",
                        $"{zone} has no template called {name}.",
                        "Bring it there, or correct its name.");
                }
            }
            foreach (var (name, key) in machines.Select(machine => (machine.BackupPolicy, Key(machine))).Distinct())
            {
                if (!inventory.BackupPolicies.Contains(name))
                {
                    yield return Finding.Error(
                        null,
                        $"cluster.backupPolicies.{key}",
                        $"{zone} has no backup policy called {name}.",
                        "Have it made there, or correct its name.");
                }
            }
        }
    }

    private static string Key(MachinePlan machine) => machine.IsKubernetesNode ? "nodes" : "gitRunner";
}
