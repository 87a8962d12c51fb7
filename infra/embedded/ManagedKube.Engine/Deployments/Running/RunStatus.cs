using ManagedKube.Engine.Plugins;

namespace ManagedKube.Engine.Deployments.Running;

/// <summary>What has gone wrong so far, and whether new work may still be started.</summary>
internal sealed class RunStatus : IDisposable
{
    // The gravest first: it names the whole.
    private static readonly DeploymentOutcome[] Order =
    [
        DeploymentOutcome.PlanViolated,
        DeploymentOutcome.Ambiguous,
        DeploymentOutcome.Cancelled,
        DeploymentOutcome.NoSuchTarget,
        DeploymentOutcome.Refused,
        DeploymentOutcome.AuthenticationFailed,
        DeploymentOutcome.ResourceFailed,
        DeploymentOutcome.ProgramFailed,
    ];

    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly HashSet<DeploymentOutcome> _failures = [];
    private readonly HashSet<DeploymentOutcome> _atEnd = [];

    /// <summary>Fires when no new work may be started.</summary>
    public CancellationToken Stopped => _stop.Token;

    /// <summary>A failure that nobody expected: a bug; null for none.</summary>
    public Exception? Bug { get; private set; }

    /// <summary>Go on with what does not depend on a failure.</summary>
    public bool ContinueOnError { get; set; }

    /// <summary>Nothing is touched, so that all that is wrong can be found.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Whether anything has failed.</summary>
    public bool HasFailed
    {
        get
        {
            lock (_lock)
                return _failures.Count > 0;
        }
    }

    /// <summary>How the operation stands.</summary>
    public DeploymentOutcome Outcome
    {
        get
        {
            lock (_lock)
                return Order.FirstOrDefault(failure => _failures.Contains(failure) || _atEnd.Contains(failure), DeploymentOutcome.Succeeded);
        }
    }

    /// <summary>Whether that has happened.</summary>
    public bool Has(DeploymentOutcome failure)
    {
        lock (_lock)
            return _failures.Contains(failure);
    }

    /// <summary>Something has failed. New work stops, unless the operation goes on after errors.</summary>
    public void Fail(DeploymentOutcome failure)
    {
        lock (_lock)
            _failures.Add(failure);
        if (!ContinueOnError || failure is DeploymentOutcome.Cancelled or DeploymentOutcome.Ambiguous || (failure == DeploymentOutcome.PlanViolated && !IsPreview))
            _stop.Cancel();
    }

    /// <summary>Something beside the resources has failed: everything goes on, but the operation does not count as a success.</summary>
    public void FailAtEnd(DeploymentOutcome failure)
    {
        lock (_lock)
            _atEnd.Add(failure);
    }

    /// <summary>A provider has failed, without which nothing of it can be asked or told: new work stops in any case.</summary>
    public void FailProvider(Exception? cause)
    {
        Fail(cause is ProviderCallException { AuthenticationFailed: true } ? DeploymentOutcome.AuthenticationFailed : DeploymentOutcome.ResourceFailed);
        _stop.Cancel();
    }

    /// <summary>Something has failed that should not. Everything stops, and the failure is passed on once the state is safe.</summary>
    public void Crash(Exception bug)
    {
        Bug ??= bug;
        Fail(DeploymentOutcome.ResourceFailed);
        _stop.Cancel();
    }

    /// <exception cref="DeploymentStoppedException">No new work may be started.</exception>
    public void ThrowIfStopped()
    {
        if (_stop.IsCancellationRequested)
            throw new DeploymentStoppedException();
    }

    public void Dispose() => _stop.Dispose();
}
