using System.Threading.Channels;
using ManagedKube.Engine.Backend.Files;

namespace ManagedKube.Engine.Backend.Journal;

/// <summary>Appends entries durably, in the order in which they come. Those who wait at the same time share one flush to the disk.</summary>
internal sealed class JournalWriter : IAsyncDisposable
{
    private readonly IAppendFile _file;
    private readonly Func<bool> _mayWrite;
    private readonly Channel<QueuedEntry> _queue = Channel.CreateUnbounded<QueuedEntry>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<QueuedEntry> _unwritten = [];
    private readonly Task _worker;

    /// <param name="file">The journal file.</param>
    /// <param name="mayWrite">Tells whether the stack's lock is still held.</param>
    public JournalWriter(IAppendFile file, Func<bool> mayWrite)
    {
        _file = file;
        _mayWrite = mayWrite;
        _worker = Task.Run(WorkAsync);
    }

    /// <summary>The refusal to write under a lock that is lost.</summary>
    public static StateException LockLost() =>
        new("The stack's lock was taken over by somebody else; nothing more is written here. Run again once they are done.");

    /// <summary>Appends an entry; it is on disk when the task ends.</summary>
    /// <param name="entry">The entry, as JSON.</param>
    /// <param name="isFact">Whether it says what has happened: then, if it cannot be written now, it is written before the next one.</param>
    /// <exception cref="StateException">It could not be written.</exception>
    public Task WriteAsync(byte[] entry, bool isFact)
    {
        var queued = new QueuedEntry(entry, isFact, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        return _queue.Writer.TryWrite(queued) ? queued.Done.Task : throw new ObjectDisposedException(nameof(JournalWriter));
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _worker.ConfigureAwait(false);
        _file.Dispose();
    }

    private async Task WorkAsync()
    {
        var batch = new List<QueuedEntry>();
        while (await _queue.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            batch.Clear();
            while (_queue.Reader.TryRead(out var item))
                batch.Add(item);
            var failure = TryWrite([.. _unwritten, .. batch]);
            if (failure is null)
                _unwritten.Clear();
            else
                _unwritten.AddRange(batch.Where(item => item.IsFact));
            foreach (var item in batch)
                if (failure is null)
                    item.Done.SetResult();
                else
                    item.Done.SetException(failure);
        }
    }

    private StateException? TryWrite(IEnumerable<QueuedEntry> entries)
    {
        if (!_mayWrite())
            return LockLost();
        try
        {
            _file.Write(JournalLines.Frame([.. entries.Select(item => item.Entry)]));
            return null;
        }
        catch (StateException e)
        {
            return e;
        }
    }

    private sealed record QueuedEntry(byte[] Entry, bool IsFact, TaskCompletionSource Done);
}
