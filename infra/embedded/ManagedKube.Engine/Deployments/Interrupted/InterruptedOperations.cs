using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Interrupted;

/// <summary>
/// Finds out, by looking, what became of the operations that an interrupted run left behind, before anything else is done.
/// </summary>
internal sealed class InterruptedOperations(DeploymentRun run)
{
    private readonly InterruptedCreation _creations = new(run);
    private readonly InterruptedChange _changes = new(run);

    /// <exception cref="StepFailedException">The outcome of one cannot be told; that has been reported.</exception>
    public async Task ResolveAsync(ImmutableArray<PendingOperation> operations)
    {
        var found = await Task.WhenAll(operations.Select(async operation => (operation, await LookAsync(operation).ConfigureAwait(false))))
            .ConfigureAwait(false);
        var resolutions = Unshared(found);
        foreach (var (operation, resolution) in resolutions)
            await TakeAsync(operation, resolution).ConfigureAwait(false);
        if (run.Status.HasFailed && resolutions.Any(pair => pair.Resolution.Failure is not null))
            throw new StepFailedException("the outcome of an interrupted operation is not known");
    }

    private Task<Resolution> LookAsync(PendingOperation operation) => operation switch
    {
        { Resource: { Custom: false } or { IsProvider: true } } => Task.FromResult(Resolution.Nothing()),
        { Kind: OperationKind.Creating } => _creations.LookAsync(operation),
        { Kind: OperationKind.Updating or OperationKind.Deleting } => _changes.LookAsync(operation),
        _ => Task.FromResult(Resolution.Nothing()),
    };

    // One object cannot have been made by two creations.
    private static IReadOnlyList<(PendingOperation Operation, Resolution Resolution)> Unshared((PendingOperation Operation, Resolution Resolution)[] found)
    {
        var shared = found.Where(pair => pair.Resolution.Adopted is not null)
            .GroupBy(pair => (pair.Resolution.Adopted!.Type, pair.Resolution.Adopted.Id))
            .Where(group => group.Count() > 1)
            .SelectMany(group => group.Select(pair => pair.Operation))
            .ToHashSet();
        return [.. found.Select(pair => shared.Contains(pair.Operation)
            ? (pair.Operation, Resolution.Ambiguous(InterruptedCreation.Question(pair.Operation, [pair.Resolution.Adopted!.Id])))
            : pair)];
    }

    private async Task TakeAsync(PendingOperation operation, Resolution resolution)
    {
        if (resolution.Failure is { } failure)
        {
            run.Events.Report(Severity.Error, resolution.Message, operation.Resource.Urn);
            run.Status.Fail(failure);
            return;
        }
        if (resolution.Message.Length > 0)
            run.Events.Report(Severity.Warning, resolution.Message, operation.Resource.Urn);
        await run.State.ResolveAsync(operation, resolution.Change).ConfigureAwait(false);
    }
}
