using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Deployments.Hooks;
using ManagedKube.Engine.Deployments.Plans;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Deployments.Targeting;
using ManagedKube.Engine.Events;

namespace ManagedKube.Engine.Deployments;

/// <summary>The parts of one operation that its phases share.</summary>
internal sealed record DeploymentRun
{
    public required DeploymentRequest Request { get; init; }

    /// <summary>Nothing outside may be touched, and nothing is saved.</summary>
    public required bool DryRun { get; init; }

    public required TimeProvider Time { get; init; }

    public required EventSink Events { get; init; }

    public required SecretFilter Secrets { get; init; }

    public required RunStatus Status { get; init; }

    public required EntryTable Entries { get; init; }

    public required StateWriter State { get; init; }

    public required Drivers Drivers { get; init; }

    public required StepRunner Steps { get; init; }

    public required PlanGuard Plan { get; init; }

    public required TargetSet Targets { get; init; }

    public required ResourceHooks Hooks { get; init; }

    public ProgramResources Program { get; } = new();
}
