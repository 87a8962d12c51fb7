using System.Collections.Immutable;
using ManagedKube.Cli.Clusters;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Guards;

/// <summary>
/// Refuses a plan that stops or replaces more than one control plane or more than one Ceph carrier (product spec 8.3, G3), whatever is
/// the reason: sizes that were changed by hand and are put right again, for example. The program itself never asks for more than one.
/// </summary>
internal static class StoppedMachines
{
    private const string RoleTag = "managedkube-role";
    private const string ControlPlane = "control-plane";

    // What the provider has to stop a machine for.
    private static readonly ImmutableHashSet<string> ColdProperties =
        ["cpu", "memory", "coresPerSocket", "bootFirmware", "secureBoot", "osDisk.size", "powerState"];

    /// <summary>What is wrong with a plan, one sentence for each kind of machine.</summary>
    public static ImmutableArray<string> Refusals(IEnumerable<StepDescription> plan) =>
    [
        .. plan.Where(Stops)
            .DistinctBy(step => step.Urn)
            .GroupBy(step => IsControlPlane(step.Old!) ? "control plane" : "Ceph carrier", step => step.Urn)
            .Where(group => group.Count() > 1)
            .Select(group => Refusal(group.Key, [.. group.OrderBy(urn => urn.Name, StringComparer.Ordinal)])),
    ];

    private static string Refusal(string kind, ImmutableArray<Urn> machines) =>
        $"This would stop {string.Join(", ", machines.Select(urn => urn.Name))} at once, but one plan may stop only one {kind}. "
        + $"Do it one after the other: --target '**::{machines[0].Name}' first, and the next once all is well.";

    private static bool Stops(StepDescription step) =>
        step is { Type: ClusterResources.VirtualMachine, Old.Protect: true }
        && (step.Op is StepOp.Replace or StepOp.DeleteReplaced
            || (step.Op == StepOp.Update && step.Differences.Any(difference => ColdProperties.Contains(difference.Path) || IsMacAddress(difference.Path))));

    private static bool IsMacAddress(string path) =>
        path.StartsWith("osNetworkAdapters[", StringComparison.Ordinal) && path.EndsWith("].macAddress", StringComparison.Ordinal);

    private static bool IsControlPlane(ResourceState machine) =>
        machine.Inputs.Get("tags")?.Unwrapped is ObjectValue tags && tags.Properties.Get(RoleTag)?.Unwrapped is StringValue { Value: ControlPlane };
}
