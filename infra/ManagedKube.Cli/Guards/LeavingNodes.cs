using System.Collections.Immutable;
using ManagedKube.Cli.Clusters;
using ManagedKube.Engine.Events;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Guards;

/// <summary>
/// Refuses a plan by which a node leaves the cluster although its machine stays: the machine would be wiped, and never come back by
/// itself. The program never asks for it; a renamed resource, a target too few or another release of this tool may. A bare-metal server
/// is no machine of the plan, and goes by itself.
/// </summary>
internal static class LeavingNodes
{
    private const string Leave = "leave";

    /// <summary>What is wrong with a plan; at most one sentence.</summary>
    public static ImmutableArray<string> Refusals(IReadOnlyCollection<StepDescription> plan)
    {
        var machines = plan.Where(step => step.Type == ClusterResources.VirtualMachine && step.Old is not null).ToLookup(step => step.Urn.Name);
        var stranded = plan
            .Where(step => IsGoing(step) && step.Type == ClusterResources.Command && step.Old!.Inputs.Get("delete")?.Unwrapped is StringValue { Value: Leave })
            .Select(step => ClusterResources.MachineOf(step.Urn.Name))
            .OfType<string>()
            .Where(machine => machines.Contains(machine) && !machines[machine].Any(IsGoing))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return stranded.Count == 0
            ? []
            :
            [
                $"This would take {string.Join(", ", stranded)} out of the cluster and wipe what runs there, "
                + $"although the {(stranded.Count == 1 ? "machine stays" : "machines stay")}. "
                + "To replace a machine, 'mk replace-node'; to take workers away, lower their number in the customer's file.",
            ];
    }

    private static bool IsGoing(StepDescription step) => step.Old is not null && step.Op is StepOp.Delete or StepOp.DeleteReplaced or StepOp.Replace;
}
