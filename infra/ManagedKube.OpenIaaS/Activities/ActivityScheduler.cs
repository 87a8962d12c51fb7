using ManagedKube.OpenIaaS.Http;
using ManagedKube.OpenIaaS.Telemetry;

namespace ManagedKube.OpenIaaS.Activities;

/// <summary>
/// Waits for all pending activities together: one loop reads whichever is due, a few at a time, within the rate budget.
/// Tolerates what API reference 2.4 says passes: failed reads and an activity that is not visible yet.
/// </summary>
internal sealed class ActivityScheduler : IDisposable
{
    private const int ReadsAtOnce = 8;
    private const int FailedReadsTolerated = 8;
    private static readonly TimeSpan VisibleWithin = TimeSpan.FromSeconds(3);
    private readonly ApiTransport _api;
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly UsualDurations _usual = new();
    private readonly PriorityQueue<PendingActivity, DateTimeOffset> _due = new();
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _slots = new(ReadsAtOnce);
    private readonly CancellationTokenSource _closed = new();
    private TaskCompletionSource _added = NewSignal();
    private Task? _loop;

    public ActivityScheduler(ApiTransport api, TimeProvider time, TimeSpan timeout)
    {
        _api = api;
        _time = time;
        _timeout = timeout;
    }

    /// <summary>Returns the completed activity.</summary>
    /// <exception cref="OpenIaaSException">It failed, or its outcome could not be learnt.</exception>
    /// <exception cref="ActivityAbandonedException">The wait was cancelled.</exception>
    public async Task<Activity> WaitAsync(string activityId, Order order, CancellationToken cancellationToken)
    {
        var pending = new PendingActivity(activityId, order, _time.GetUtcNow());
        Enqueue(pending);
        try
        {
            return await pending.End.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new ActivityAbandonedException(pending, e);
        }
        finally
        {
            pending.End.TrySetCanceled(CancellationToken.None);
        }
    }

    public void Dispose() => _closed.Cancel();

    private void Enqueue(PendingActivity pending)
    {
        var now = _time.GetUtcNow();
        TaskCompletionSource added;
        lock (_gate)
        {
            _due.Enqueue(pending, now + PollingPlan.NextWait(now - pending.Since, _usual.Of(pending.Order.Kind), pending.Progress));
            (added, _added) = (_added, NewSignal());
            _loop ??= Task.Run(RunAsync);
        }

        added.SetResult();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                await _slots.WaitAsync(_closed.Token).ConfigureAwait(false);
                var next = await TakeDueAsync().ConfigureAwait(false);
                _ = LookAsync(next);
            }
        }
        catch (OperationCanceledException) when (_closed.IsCancellationRequested)
        {
            lock (_gate)
            {
                foreach (var (pending, _) in _due.UnorderedItems)
                    pending.End.TrySetCanceled(_closed.Token);
            }
        }
    }

    private async Task<PendingActivity> TakeDueAsync()
    {
        while (true)
        {
            TimeSpan wait;
            Task added;
            lock (_gate)
            {
                added = _added.Task;
                if (!_due.TryPeek(out var first, out var due))
                    wait = Timeout.InfiniteTimeSpan;
                else if ((wait = due - _time.GetUtcNow()) <= TimeSpan.Zero || first.End.Task.IsCompleted)
                    return _due.Dequeue();
            }

            using var woken = CancellationTokenSource.CreateLinkedTokenSource(_closed.Token);
            await Task.WhenAny(Task.Delay(wait, _time, woken.Token), added).ConfigureAwait(false);
            await woken.CancelAsync().ConfigureAwait(false);
            _closed.Token.ThrowIfCancellationRequested();
        }
    }

    private async Task LookAsync(PendingActivity pending)
    {
        try
        {
            if (!pending.End.Task.IsCompleted && !await TryEndAsync(pending).ConfigureAwait(false))
                Enqueue(pending);
        }
        catch (Exception e)
        {
            pending.End.TrySetException(e);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<bool> TryEndAsync(PendingActivity pending)
    {
        var activity = await ReadAsync(pending).ConfigureAwait(false);
        if (activity?.Completed is { } completion)
        {
            _usual.Learn(pending.Order.Kind, Duration(pending, activity, completion));
            Measure(pending, completion, "completed");
            return pending.End.TrySetResult(activity);
        }

        if (activity?.Failed is { } failure)
        {
            Measure(pending, failure, "failed");
            throw ActivityErrors.Failed(pending, activity, failure);
        }

        pending.Progress = activity?.Running?.Progression;
        if (_time.GetUtcNow() - pending.Since > _timeout)
            throw ActivityErrors.NotEnded(pending, _timeout);
        return false;
    }

    private async Task<Activity?> ReadAsync(PendingActivity pending)
    {
        try
        {
            var path = $"activity/v1/activities/{Uri.EscapeDataString(pending.Id)}";
            var activity = await _api.FindAsync(path, OpenIaaSJson.Default.Activity, _closed.Token).ConfigureAwait(false);
            if (activity is null && (pending.Seen || _time.GetUtcNow() - pending.Since > VisibleWithin))
                throw ActivityErrors.Vanished(pending);
            pending.Seen |= activity is not null;
            pending.FailedReads = 0;
            return activity;
        }
        catch (OpenIaaSException e) when (IsPassing(e))
        {
            return ++pending.FailedReads <= FailedReadsTolerated ? null : throw ActivityErrors.Unreadable(pending, e);
        }
        catch (OpenIaaSException e) when (e.Kind != OpenIaaSErrorKind.OutcomeUnknown)
        {
            throw ActivityErrors.Unreadable(pending, e);
        }
    }

    /// <summary>Both times are the platform's, so that its clock does not matter; a nonsensical one is not believed.</summary>
    private TimeSpan Duration(PendingActivity pending, Activity activity, ActivityDetail end)
    {
        var noticed = _time.GetUtcNow() - pending.Since;
        var told = end.StopDate - activity.CreationDate;
        return told > TimeSpan.Zero && told < noticed ? told.Value : noticed;
    }

    private void Measure(PendingActivity pending, ActivityDetail end, string outcome)
    {
        var now = _time.GetUtcNow();
        var kind = new KeyValuePair<string, object?>(Meters.Order, pending.Order.Kind);
        Meters.ActivityDuration.Record((now - pending.Since).TotalSeconds, kind, new(Meters.Outcome, outcome));
        if (end.StopDate is { } stopped && now >= stopped)
            Meters.NoticeDelay.Record((now - stopped).TotalSeconds, kind);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static bool IsPassing(OpenIaaSException e) =>
        e.Kind is OpenIaaSErrorKind.RateLimited or OpenIaaSErrorKind.Unavailable or OpenIaaSErrorKind.Unreachable;
}
