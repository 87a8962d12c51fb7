using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace ManagedKube.Simulator.Kubernetes.Connections;

/// <summary>A connection whose bytes come from a stream and go to it.</summary>
internal sealed class StreamConnection : DefaultConnectionContext
{
    private readonly Stream _stream;
    private readonly Pipe _input = new();
    private readonly Pipe _output = new();
    private readonly CancellationTokenSource _closed = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _pumps;

    /// <param name="stream">The client's bytes. It is not disposed of.</param>
    /// <param name="cluster">The cluster that the client dialled.</param>
    public StreamConnection(Stream stream, Cluster cluster)
    {
        _stream = stream;
        ConnectionId = Guid.NewGuid().ToString("N");
        ConnectionClosed = _closed.Token;
        Transport = new Duplex(_input.Reader, _output.Writer);
        Features.Set(new DialledCluster(cluster));
        _pumps = Task.WhenAll(Task.Run(ReceiveAsync), Task.Run(SendAsync));
    }

    /// <summary>Ends when the server has done with the connection.</summary>
    public Task Ended => _ended.Task;

    public override void Abort(ConnectionAbortedException abortReason) => Close();

    public override async ValueTask DisposeAsync()
    {
        await _output.Writer.CompleteAsync().ConfigureAwait(false);
        await _input.Reader.CompleteAsync().ConfigureAwait(false);
        _closed.Cancel();
        await _pumps.ConfigureAwait(false);
        _ended.TrySetResult();
        await base.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Cuts the connection.</summary>
    public void Close()
    {
        _closed.Cancel();
        _output.Reader.CancelPendingRead();
    }

    private async Task ReceiveAsync()
    {
        try
        {
            while (true)
            {
                var count = await _stream.ReadAsync(_input.Writer.GetMemory(4096), _closed.Token).ConfigureAwait(false);
                if (count == 0)
                    break;
                _input.Writer.Advance(count);
                if ((await _input.Writer.FlushAsync().ConfigureAwait(false)).IsCompleted)
                    break;
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
        }

        await _input.Writer.CompleteAsync().ConfigureAwait(false);
        await _closed.CancelAsync().ConfigureAwait(false);
    }

    private async Task SendAsync()
    {
        try
        {
            while (true)
            {
                var read = await _output.Reader.ReadAsync().ConfigureAwait(false);
                foreach (var part in read.Buffer)
                    await _stream.WriteAsync(part).ConfigureAwait(false);
                await _stream.FlushAsync().ConfigureAwait(false);
                _output.Reader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted || read.IsCanceled)
                    break;
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
        }

        await _output.Reader.CompleteAsync().ConfigureAwait(false);
    }

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
