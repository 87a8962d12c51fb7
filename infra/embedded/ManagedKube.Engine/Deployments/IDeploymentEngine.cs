using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments;

/// <summary>
/// Runs a Pulumi program and brings the world to what it asks for. Expected failures are events and an outcome, not exceptions;
/// the state is saved, whatever happens.
/// </summary>
public interface IDeploymentEngine
{
    /// <summary>Tells what <see cref="UpdateAsync"/> would do. Touches nothing.</summary>
    Task<DeploymentResult> PreviewAsync(DeploymentRequest request, Snapshot state, IEngineEvents events, CancellationToken cancel);

    /// <summary>Runs the program and carries out its steps.</summary>
    Task<DeploymentResult> UpdateAsync(DeploymentRequest request, IStackSession session, IEngineEvents events, CancellationToken cancel);

    /// <summary>Tells how the present state of the resources differs from the recorded one. Touches nothing.</summary>
    Task<DeploymentResult> PreviewRefreshAsync(DeploymentRequest request, Snapshot state, IEngineEvents events, CancellationToken cancel);

    /// <summary>Records the present state of the resources.</summary>
    Task<DeploymentResult> RefreshAsync(DeploymentRequest request, IStackSession session, IEngineEvents events, CancellationToken cancel);

    /// <summary>Tells what <see cref="DestroyAsync"/> would do. Touches nothing.</summary>
    Task<DeploymentResult> PreviewDestroyAsync(DeploymentRequest request, Snapshot state, IEngineEvents events, CancellationToken cancel);

    /// <summary>Deletes all resources of the stack. The program does not run.</summary>
    Task<DeploymentResult> DestroyAsync(DeploymentRequest request, IStackSession session, IEngineEvents events, CancellationToken cancel);
}
