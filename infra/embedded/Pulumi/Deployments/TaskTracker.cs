namespace Pulumi;

/// <summary>Knows when all asynchronous work of a program has ended, and what failed.</summary>
internal sealed class TaskTracker
{
    private readonly Lock _gate = new();
    private readonly List<Exception> _failures = [];
    private int _running;
    private TaskCompletionSource? _change;

    public void Track(Task task)
    {
        if (task.IsCompletedSuccessfully)
            return;

        lock (_gate)
        {
            _running++;
        }

        task.ContinueWith(
            OnCompleted, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Waits until nothing runs any more or something has failed.</summary>
    /// <returns>The failures since the last call, each once.</returns>
    public async Task<IReadOnlyList<Exception>> WaitAsync()
    {
        while (true)
        {
            Task change;
            lock (_gate)
            {
                if (_failures.Count > 0 || _running == 0)
                {
                    // A failure is seen again by everything that awaits the failed task.
                    Exception[] failures = [.. _failures.Distinct()];
                    _failures.Clear();
                    return failures;
                }

                _change ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
                change = _change.Task;
            }

            await change.ConfigureAwait(false);
        }
    }

    private void OnCompleted(Task task)
    {
        lock (_gate)
        {
            _running--;
            if (task.Exception is not null)
                _failures.AddRange(task.Exception.InnerExceptions);
            else if (task.IsCanceled)
                _failures.Add(new TaskCanceledException(task));

            if (_running == 0 || _failures.Count > 0)
            {
                _change?.SetResult();
                _change = null;
            }
        }
    }
}
