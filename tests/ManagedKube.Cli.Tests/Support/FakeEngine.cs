using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>An engine that does what the test says and remembers what it was asked.</summary>
internal sealed class FakeEngine : IDeploymentEngine
{
    public DeploymentResult PreviewResult { get; set; } = Result();

    public DeploymentResult UpdateResult { get; set; } = Result();

    public List<EngineEvent> Events { get; } = [];

    public List<string> Calls { get; } = [];

    public List<DeploymentRequest> Requests { get; } = [];

    public Exception? Failure { get; set; }

    public static DeploymentResult Result(params StepDescription[] steps) => new()
    {
        Outcome = DeploymentOutcome.Succeeded,
        Steps = [.. steps],
        State = Snapshot.Empty,
        Duration = TimeSpan.FromSeconds(2),
    };

    public Task<DeploymentResult> PreviewAsync(DeploymentRequest request, Snapshot state, IEngineEvents events, CancellationToken cancel) =>
        Answer("preview", request, events, PreviewResult);

    public Task<DeploymentResult> UpdateAsync(DeploymentRequest request, IStackSession session, IEngineEvents events, CancellationToken cancel) =>
        Answer("update", request, events, UpdateResult);

    public Task<DeploymentResult> PreviewRefreshAsync(DeploymentRequest request, Snapshot state, IEngineEvents events, CancellationToken cancel) =>
        Answer("preview-refresh", request, events, PreviewResult);

    public Task<DeploymentResult> RefreshAsync(DeploymentRequest request, IStackSession session, IEngineEvents events, CancellationToken cancel) =>
        Answer("refresh", request, events, UpdateResult);

    public Task<DeploymentResult> PreviewDestroyAsync(DeploymentRequest request, Snapshot state, IEngineEvents events, CancellationToken cancel) =>
        Answer("preview-destroy", request, events, PreviewResult);

    public Task<DeploymentResult> DestroyAsync(DeploymentRequest request, IStackSession session, IEngineEvents events, CancellationToken cancel) =>
        Answer("destroy", request, events, UpdateResult);

    private Task<DeploymentResult> Answer(string call, DeploymentRequest request, IEngineEvents events, DeploymentResult result)
    {
        Calls.Add(call);
        Requests.Add(request);
        foreach (var engineEvent in Events)
            events.Publish(engineEvent);
        return Failure is null ? Task.FromResult(result) : Task.FromException<DeploymentResult>(Failure);
    }
}
