using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Plans;

/// <summary>Holds an operation to a plan: what differs is not done, and told. A preview goes on, to tell all that differs.</summary>
/// <param name="plan">The plan; null where anything is allowed.</param>
/// <param name="isPreview">Whether nothing is touched anyway.</param>
/// <param name="status">Is told of a violation.</param>
/// <param name="events">Are told what differs.</param>
internal sealed class PlanGuard(DeploymentPlan? plan, bool isPreview, RunStatus status, EventSink events)
{
    // Components whose parts no preview could know.
    private readonly ConcurrentDictionary<Urn, bool> _open = [];

    /// <summary>
    /// Lets a component have parts that are not in the plan, if none are: when it was planned, its provider could not yet tell what it consists
    /// of. Such parts can only come, since a component that is there has told its parts.
    /// </summary>
    /// <param name="component">A component that its provider makes.</param>
    public void Open(Urn component)
    {
        if (plan is not null && PlannedSteps(component).Contains(StepOp.Create) && !plan.Resources.Values.Any(resource => resource.Goal?.Parent == component))
            _open[component] = true;
    }

    /// <summary>Lets a resource become what is planned, by operations that are in the plan or do less than it.</summary>
    /// <param name="old">What is recorded; null for nothing.</param>
    /// <param name="wanted">What the resource is about to become, with checked inputs.</param>
    /// <param name="ops">What would be done; nothing where it stays as it is.</param>
    /// <exception cref="StepFailedException">It differs, and this is no preview; nothing may be touched any more.</exception>
    public void Check(ResourceState? old, ResourceState wanted, params ReadOnlySpan<StepOp> ops)
    {
        if (plan is null)
            return;
        if (old is null && _open.ContainsKey(wanted.Parent) && ops is [StepOp.Create])
        {
            _open[wanted.Urn] = true;
            return;
        }
        var planned = plan.Resources.GetValueOrDefault(wanted.Urn);
        var differences = planned is null && old is null ? [] : PlanDifferences.Of(planned?.Goal, old, wanted).ToList();
        if (Unplanned(wanted.Urn, ops) is { } op)
            Refuse(wanted.Urn, op, differences);
        else if (planned is { Goal: null, Steps: [var deletion, ..] } && deletion.IsChange())
            Refuse(wanted.Urn, StepOp.Same, []);
        else if (differences.Count > 0)
            Refuse(wanted.Urn, null, differences);
    }

    /// <summary>Lets operations pass that are in the plan, or do less than it.</summary>
    /// <exception cref="StepFailedException">One is not, and this is no preview; nothing may be touched any more.</exception>
    public void Check(Urn urn, params ReadOnlySpan<StepOp> ops)
    {
        if (plan is not null && Unplanned(urn, ops) is { } op)
            Refuse(urn, op, []);
    }

    /// <summary>Refuses the rest of an operation whose program has left out what was planned.</summary>
    /// <param name="isRegistered">Whether the program has registered a resource.</param>
    /// <returns>Whether the operation may go on.</returns>
    public bool IsComplete(Func<Urn, bool> isRegistered)
    {
        if (plan is null)
            return true;
        var missing = plan.Resources
            .Where(entry => entry.Value is { Goal: not null } planned && planned.Steps.Any(StepOps.IsChange) && !isRegistered(entry.Key))
            .ToList();
        foreach (var (urn, planned) in missing)
            Report(urn, $"the plan has this: {Names(planned.Steps)}, but the program has no such resource any more. Make a new preview.");
        return missing.Count == 0 || isPreview;
    }

    private StepOp? Unplanned(Urn urn, ReadOnlySpan<StepOp> ops)
    {
        var planned = PlannedSteps(urn);
        foreach (var op in ops)
        {
            if (!op.IsChange() && op != StepOp.ReadReplacement)
                continue;
            // What was unknown in the preview may turn out to need less than feared.
            if (planned.Contains(op) || (op == StepOp.Update && (planned.Contains(StepOp.Replace) || planned.Contains(StepOp.Create))))
                continue;
            return op;
        }
        return null;
    }

    private ImmutableArray<StepOp> PlannedSteps(Urn urn) => plan!.Resources.TryGetValue(urn, out var planned) ? planned.Steps : [];

    private void Refuse(Urn urn, StepOp? op, IReadOnlyCollection<string> differences)
    {
        var what = op is { } unplanned
            ? $"the plan does not have this: {unplanned.Name()} (planned: {Names(PlannedSteps(urn))})"
            : "it is not to become what the plan has";
        var message = $"{what}. It was not done. Make a new preview.{string.Concat(differences.Select(difference => $"\n  {difference}"))}";
        Report(urn, message);
        if (!isPreview)
            throw new StepFailedException(message);
    }

    private void Report(Urn urn, string message)
    {
        events.Report(Severity.Error, message, urn);
        status.Fail(DeploymentOutcome.PlanViolated);
    }

    private static string Names(ImmutableArray<StepOp> ops) => ops.IsEmpty ? "nothing" : string.Join(", ", ops.Select(StepOps.Name));
}
