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

    /// <summary>Which update fails, counted from 1; 0 for none.</summary>
    public int Failing { get; set; }

    /// <summary>What an update that does not fail does to the state.</summary>
    public Func<IStackSession, Task> Updated { get; set; } = _ => Task.CompletedTask;

    /// <summary>What a destroy does to the state.</summary>
    public Func<IStackSession, Task> Destroyed { get; set; } = _ => Task.CompletedTask;

    public static DeploymentResult Result(params StepDescription[] steps) => new()
    {
        Outcome = DeploymentOutcome.Succeeded,
        Steps = [.. steps],
        State = Snapshot.Empty,
        Duration = TimeSpan.FromSeconds(2),
    };

    public Task<DeploymentResult> PreviewAsync(DeploymentRequest request, Snapshot state, IEngineEvents events, CancellationToken cancel) =>
        Answer("preview", request, events, PreviewResult);

    public async Task<DeploymentResult> UpdateAsync(DeploymentRequest request, IStackSession session, IEngineEvents events, CancellationToken cancel)
    {
        var result = await Answer("update", request, events, UpdateResult);
        if (Calls.Count(call => call == "update") == Failing)
            return result with { Outcome = DeploymentOutcome.ResourceFailed };
        await Updated(session);
        return result;
    }

    public Task<DeploymentResult> PreviewRefreshAsync(DeploymentRequest request, Snapshot state, IEngineEvents events, CancellationToken cancel) =>
        Answer("preview-refresh", request, events, PreviewResult);

    public Task<DeploymentResult> RefreshAsync(DeploymentRequest request, IStackSession session, IEngineEvents events, CancellationToken cancel) =>
        Answer("refresh", request, events, UpdateResult);

    public Task<DeploymentResult> PreviewDestroyAsync(DeploymentRequest request, Snapshot state, IEngineEvents events, CancellationToken cancel) =>
        Answer("preview-destroy", request, events, PreviewResult);

    public async Task<DeploymentResult> DestroyAsync(DeploymentRequest request, IStackSession session, IEngineEvents events, CancellationToken cancel)
    {
        await Destroyed(session);
        return await Answer("destroy", request, events, UpdateResult);
    }

    private Task<DeploymentResult> Answer(string call, DeploymentRequest request, IEngineEvents events, DeploymentResult result)
    {
        Calls.Add(call);
        Requests.Add(request);
        foreach (var engineEvent in Events)
            events.Publish(engineEvent);
        return Failure is null ? Task.FromResult(result) : Task.FromException<DeploymentResult>(Failure);
    }
}
