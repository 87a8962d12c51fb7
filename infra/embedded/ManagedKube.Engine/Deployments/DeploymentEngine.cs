using ManagedKube.Engine.Deployments.Deleting;
using ManagedKube.Engine.Deployments.Hooks;
using ManagedKube.Engine.Deployments.Refreshing;
using ManagedKube.Engine.Deployments.Targeting;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments;

/// <summary>The deployment engine.</summary>
/// <param name="services">What it stands on.</param>
public sealed class DeploymentEngine(EngineServices services) : IDeploymentEngine
{
    /// <summary>An engine on the real services.</summary>
    public DeploymentEngine() : this(new EngineServices())
    {
    }

    /// <inheritdoc/>
    public Task<DeploymentResult> PreviewAsync(DeploymentRequest request, Snapshot state, IEngineEvents events, CancellationToken cancel) =>
        RunAsync("update", request, state, null, events, Update, cancel);

    /// <inheritdoc/>
    public Task<DeploymentResult> UpdateAsync(DeploymentRequest request, IStackSession session, IEngineEvents events, CancellationToken cancel) =>
        RunAsync("update", request, session.Current, session, events, Update, cancel);

    /// <inheritdoc/>
    public Task<DeploymentResult> PreviewRefreshAsync(DeploymentRequest request, Snapshot state, IEngineEvents events, CancellationToken cancel) =>
        RunAsync("refresh", request, state, null, events, Refresh, cancel);

    /// <inheritdoc/>
    public Task<DeploymentResult> RefreshAsync(DeploymentRequest request, IStackSession session, IEngineEvents events, CancellationToken cancel) =>
        RunAsync("refresh", request, session.Current, session, events, Refresh, cancel);

    /// <inheritdoc/>
    public Task<DeploymentResult> PreviewDestroyAsync(DeploymentRequest request, Snapshot state, IEngineEvents events, CancellationToken cancel) =>
        RunAsync("destroy", request, state, null, events, Destroy, cancel);

    /// <inheritdoc/>
    public Task<DeploymentResult> DestroyAsync(DeploymentRequest request, IStackSession session, IEngineEvents events, CancellationToken cancel) =>
        RunAsync("destroy", request, session.Current, session, events, Destroy, cancel);

    private async Task<DeploymentResult> RunAsync(
        string kind, DeploymentRequest request, Snapshot state, IStackSession? session, IEngineEvents events, Func<Operation, Task> work, CancellationToken cancel)
    {
        using var operation = new Operation(services, request, state, session, events);
        return await operation.RunAsync(kind, work, cancel).ConfigureAwait(false);
    }

    private static async Task Update(Operation operation)
    {
        if (!TargetCheck.Passes(operation.Run, operation.Run.Targets.Options.Replaces))
            return;
        if (await RefreshedAsync(operation.Run).ConfigureAwait(false))
            await operation.RunProgramAsync().ConfigureAwait(false);
    }

    private static async Task Refresh(Operation operation)
    {
        if (!TargetCheck.Passes(operation.Run, operation.Run.Targets.Options.Targets, operation.Run.Targets.Options.Excludes))
            return;
        // What cannot be read does not hide the state of the others.
        operation.Run.Status.ContinueOnError = true;
        await new RefreshPhase(operation.Run).RunAsync(_ => true).ConfigureAwait(false);
    }

    private static async Task Destroy(Operation operation)
    {
        if (!TargetCheck.Passes(operation.Run, operation.Run.Targets.Options.Targets, operation.Run.Targets.Options.Excludes))
            return;
        var runProgram = operation.Run.Request.RunProgram;
        if ((!runProgram && !DeletionHooks.NeedNoProgram(operation.Run)) || !await RefreshedAsync(operation.Run).ConfigureAwait(false))
            return;
        operation.Run.Program.IsToBeDestroyed = true;
        if (runProgram)
            await operation.RunProgramAsync().ConfigureAwait(false);
        else
            await new DeletionPhase(operation.Run).RunAsync(operation.Run.Program.IsWanted).ConfigureAwait(false);
    }

    private static async Task<bool> RefreshedAsync(DeploymentRun run)
    {
        await new RefreshPhase(run).RunAsync(entry => run.Request.Refresh || entry.RefreshBeforeUpdate).ConfigureAwait(false);
        run.Steps.Forget();
        return !run.Status.HasFailed;
    }
}
