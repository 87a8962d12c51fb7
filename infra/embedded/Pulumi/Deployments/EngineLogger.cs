using Pulumirpc;

namespace Pulumi;

/// <summary>Sends messages to the engine, in order.</summary>
internal sealed class EngineLogger(IEngine engine, TaskTracker tasks)
{
    private readonly Lock _gate = new();
    private Task _lastSent = Task.CompletedTask;
    private int _errors;

    /// <summary>Whether any error has been logged.</summary>
    public bool HasErrors => Volatile.Read(ref _errors) > 0;

    public Task WarnAsync(string message, Resource? resource = null) => LogAsync(LogSeverity.Warning, message, resource);

    public Task ErrorAsync(string message, Resource? resource = null) => LogAsync(LogSeverity.Error, message, resource);

    /// <summary>Sends a message; the program does not end before it has arrived.</summary>
    public Task LogAsync(LogSeverity severity, string message, Resource? resource, int? streamId = null, bool? ephemeral = null)
    {
        if (severity == LogSeverity.Error)
            Interlocked.Increment(ref _errors);

        var task = SendAsync(
            new LogRequest { Severity = severity, Message = message, StreamId = streamId ?? 0, Ephemeral = ephemeral ?? false },
            resource);
        tasks.Track(task);
        return task;
    }

    private async Task SendAsync(LogRequest request, Resource? resource)
    {
        request.Urn = await GetUrnAsync(resource).ConfigureAwait(false);
        Task sent;
        lock (_gate)
        {
            sent = _lastSent = SendAfterAsync(_lastSent, request);
        }

        try
        {
            await sent.ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // Logging this failure would fail too: the runner tells this exception from others.
            Interlocked.Increment(ref _errors);
            throw new LogException(e);
        }
    }

    private async Task SendAfterAsync(Task previous, LogRequest request)
    {
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await engine.LogAsync(request).ConfigureAwait(false);
    }

    private static async Task<string> GetUrnAsync(Resource? resource)
    {
        if (resource?.Urn is null)
            return "";

        try
        {
            return await resource.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The resource failed to register; that is reported by itself.
            return "";
        }
    }
}
