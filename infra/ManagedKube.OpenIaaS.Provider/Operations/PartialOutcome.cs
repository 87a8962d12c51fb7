using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>
/// Work on an object that exists: a failure is reported together with what is there, so that the engine records it and the
/// next run repairs it.
/// </summary>
internal sealed record PartialOutcome
{
    private static readonly TimeSpan LookWithin = TimeSpan.FromMinutes(1);

    /// <summary>The object.</summary>
    public required string Id { get; init; }

    /// <summary>Whether this very operation made the object; then no failure may let the engine forget it.</summary>
    public bool IsNew { get; init; }

    /// <summary>The inputs that belong to what is there.</summary>
    public required PropertyMap Inputs { get; init; }

    /// <summary>The outputs to record when a look fails too.</summary>
    public required PropertyMap Outputs { get; init; }

    /// <summary>Reads the outputs of what is there.</summary>
    public required Func<CancellationToken, Task<PropertyMap>> Look { get; init; }

    /// <summary>Whether an activity that goes on is recorded (<see cref="UnfinishedActivity"/>).</summary>
    public bool RecordsActivity { get; init; }

    /// <summary>Runs the work, which answers the outputs.</summary>
    /// <exception cref="InitializationFailedException">The work failed after it had begun.</exception>
    /// <exception cref="ProviderException">The work was refused before it began.</exception>
    public async Task<PropertyMap> RunAsync(Func<Task<PropertyMap>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (e is OpenIaaSException or OperationCanceledException
            || (e is ProviderException refusal && (IsNew || !refusal.NothingHappened)))
        {
            var reason = e is OperationCanceledException ? "The operation was cancelled or ran out of time." : e.Message;
            var outputs = await TryLookAsync().ConfigureAwait(false);
            if (RecordsActivity && UnfinishedActivity.Of(e) is { } activity)
                outputs = outputs.Set(UnfinishedActivity.Output, activity);
            throw new InitializationFailedException(Id, Inputs, outputs, [reason], e);
        }
    }

    private async Task<PropertyMap> TryLookAsync()
    {
        using var limit = new CancellationTokenSource(LookWithin);
        try
        {
            return await Look(limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OpenIaaSException or OperationCanceledException)
        {
            return Outputs;
        }
    }
}
