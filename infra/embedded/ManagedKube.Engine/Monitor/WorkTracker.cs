namespace ManagedKube.Engine.Monitor;

/// <summary>Counts work that goes on though nobody waits for it any more.</summary>
internal sealed class WorkTracker
{
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _running = [];

    /// <summary>Starts work.</summary>
    public Task<T> Run<T>(Func<Task<T>> work)
    {
        var task = Task.Run(work);
        lock (_lock)
            _running.Add(task);
        task.ContinueWith(
            done =>
            {
                lock (_lock)
                    _running.Remove(done);
            },
            CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return task;
    }

    /// <summary>Waits until nothing is going on.</summary>
    public async Task DrainAsync()
    {
        while (true)
        {
            Task[] running;
            lock (_lock)
                running = [.. _running];
            if (running.Length == 0)
                return;
            await Task.WhenAll(running).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
        }
    }
}
