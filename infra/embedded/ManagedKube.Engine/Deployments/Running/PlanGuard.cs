using ManagedKube.Engine.Events;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Running;

/// <summary>Holds an update to what its preview showed.</summary>
/// <param name="plan">What was shown; null where anything is allowed.</param>
/// <param name="status">Is told of a violation.</param>
/// <param name="events">Are told what differs.</param>
internal sealed class PlanGuard(DeploymentPlan? plan, RunStatus status, EventSink events)
{
    /// <summary>Lets operations pass that are in the plan, or do less than it.</summary>
    /// <exception cref="StepFailedException">One is not; nothing may be touched any more.</exception>
    public void Check(Urn urn, params ReadOnlySpan<StepOp> ops)
    {
        if (plan is null)
            return;
        var planned = plan.Steps.TryGetValue(urn, out var steps) ? steps : [];
        foreach (var op in ops)
        {
            if (!op.IsChange() && op != StepOp.ReadReplacement)
                continue;
            // What was unknown in the preview may turn out to need less than feared.
            if (planned.Contains(op) || (op == StepOp.Update && (planned.Contains(StepOp.Replace) || planned.Contains(StepOp.Create))))
                continue;
            var instead = planned.IsEmpty ? "nothing" : string.Join(", ", planned.Select(StepOps.Name));
            var message = $"the plan does not have this: {op.Name()} (planned: {instead}). It was not done. Make a new preview.";
            events.Report(Severity.Error, message, urn);
            status.Fail(DeploymentOutcome.PlanViolated);
            throw new StepFailedException(message);
        }
    }
}
