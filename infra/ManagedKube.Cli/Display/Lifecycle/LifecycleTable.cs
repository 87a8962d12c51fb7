using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Operations;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Display.Lifecycle;

/// <summary>The versions of a fleet, one cluster a line, the worst first.</summary>
internal static class LifecycleTable
{
    /// <summary>The order of a fleet: the worst first, then the one whose support ends first.</summary>
    public static ImmutableArray<StackLifecycle> WorstFirst(IEnumerable<StackLifecycle> fleet) =>
    [
        .. fleet.OrderByDescending(stack => stack.Lifecycle.Urgency)
            .ThenBy(stack => stack.Lifecycle.Kubernetes.DaysLeft ?? int.MaxValue)
            .ThenBy(stack => stack.Stack, StringComparer.Ordinal),
    ];

    public static ImmutableArray<Line> Of(IEnumerable<StackLifecycle> fleet) => LineTable.Of(
    [
        LineTable.Headings("Stack", "State", "Kubernetes", "", "Until", "Patches", "Talos", "", "Patches", "Components", "Next window"),
        .. WorstFirst(fleet).Select(Row),
    ]);

    private static ImmutableArray<Piece> Row(StackLifecycle stack)
    {
        var lifecycle = stack.Lifecycle;
        return
        [
            stack.Stack,
            lifecycle.Urgency.Toned(lifecycle.Urgency),
            lifecycle.KubernetesPatches.Running.ToString(),
            lifecycle.Kubernetes.Phase.Toned(lifecycle.Kubernetes.Urgency()),
            lifecycle.Kubernetes.EndOfSupport?.Iso() ?? "open",
            lifecycle.KubernetesPatches.Phase.Toned(lifecycle.KubernetesPatches.Urgency()),
            lifecycle.TalosPatches.Running.ToString(),
            lifecycle.Talos.Phase.Toned(lifecycle.Talos.Urgency()),
            lifecycle.TalosPatches.Phase.Toned(lifecycle.TalosPatches.Urgency()),
            Components(lifecycle),
            lifecycle.NextWindows.IsEmpty ? "none" : lifecycle.NextWindows[0].Iso(),
        ];
    }

    private static Piece Components(ClusterLifecycle lifecycle)
    {
        if (lifecycle.Components.IsEmpty)
            return new Piece("no data", Tone.Dim);
        var late = lifecycle.Components.Count(component => component.Phase == ComponentPhase.Overdue);
        var due = lifecycle.Components.Count(component => component.Phase == ComponentPhase.Due);
        return late > 0 ? new Piece($"{late} overdue", Tone.Error)
            : due > 0 ? new Piece($"{due} due", Tone.Warning)
            : new Piece("current", Tone.Create);
    }
}
