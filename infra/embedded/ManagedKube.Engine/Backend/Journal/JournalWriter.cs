using System.Threading.Channels;
using ManagedKube.Engine.Backend.Files;

namespace ManagedKube.Engine.Backend.Journal;

/// <summary>Appends entries durably. Those who wait at the same time share one flush to the disk.</summary>
internal sealed class JournalWriter : IAsyncDisposable
{
    private readonly IAppendFile _file;
    private readonly Func<bool> _mayWrite;
    private readonly Channel<(byte[] Line, TaskCompletionSource Done)> _queue =
        Channel.CreateUnbounded<(byte[], TaskCompletionSource)>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _worker;

    /// <param name="file">The journal file.</param>
    /// <param name="mayWrite">Tells whether the stack's lock is still held.</param>
    public JournalWriter(IAppendFile file, Func<bool> mayWrite)
    {
        _file = file;
        _mayWrite = mayWrite;
        _worker = Task.Run(WorkAsync);
    }

    /// <summary>Appends an entry; it is on disk when the task ends.</summary>
    /// <exception cref="StateException">It could not be written.</exception>
    public Task WriteAsync(byte[] entry)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _queue.Writer.TryWrite((JournalLines.Frame(entry), done))
            ? done.Task
            : throw new ObjectDisposedException(nameof(JournalWriter));
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _worker.ConfigureAwait(false);
        _file.Dispose();
    }

    private async Task WorkAsync()
    {
        var batch = new List<(byte[] Line, TaskCompletionSource Done)>();
        while (await _queue.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            batch.Clear();
            while (_queue.Reader.TryRead(out var item))
                batch.Add(item);
            var failure = TryWrite(batch);
            foreach (var (_, done) in batch)
                if (failure is null)
                    done.SetResult();
                else
                    done.SetException(failure);
        }
    }

    private StateException? TryWrite(List<(byte[] Line, TaskCompletionSource Done)> batch)
    {
        if (!_mayWrite())
            return new StateException("The stack's lock was taken over by somebody else; nothing more is written here. Run again once they are done.");
        try
        {
            _file.Write(batch.SelectMany(item => item.Line).ToArray());
            return null;
        }
        catch (StateException e)
        {
            return e;
        }
    }
}
