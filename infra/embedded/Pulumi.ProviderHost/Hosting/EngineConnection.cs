using Pulumi.Protocol;
using Pulumirpc;

namespace Pulumi.ProviderHost.Hosting;

/// <summary>
/// The way to the engine that the plugin works for. One engine starts the plugin, or several attach to it one after the other.
/// </summary>
/// <param name="lost">Is told that the present engine is gone.</param>
internal sealed class EngineConnection(Action lost) : IEngineLog, IAsyncDisposable
{
    private readonly Lock _lock = new();
    private EngineLink? _link;
    private Task _closing = Task.CompletedTask;

    /// <summary>Connects to an engine; the connection to another one is given up.</summary>
    public void Connect(string address)
    {
        lock (_lock)
        {
            if (_link?.Address == address)
                return;
            if (_link is { } former)
                _closing = Task.WhenAll(_closing, former.DisposeAsync().AsTask());
            _link = new EngineLink(address, Lost);
        }
    }

    public void Status(Urn urn, string message) => Write(LogSeverity.Info, message, urn, ephemeral: true);

    public void Info(string message, Urn urn = default) => Write(LogSeverity.Info, message, urn);

    public void Warning(string message, Urn urn = default) => Write(LogSeverity.Warning, message, urn);

    public void Debug(string message, Urn urn = default) => Write(LogSeverity.Debug, message, urn);

    public async ValueTask DisposeAsync()
    {
        EngineLink? link;
        Task closing;
        lock (_lock)
            (link, _link, closing) = (_link, null, _closing);
        await closing.ConfigureAwait(false);
        if (link is not null)
            await link.DisposeAsync().ConfigureAwait(false);
    }

    // An engine that was given up already is nobody's concern.
    private void Lost(EngineLink link)
    {
        lock (_lock)
        {
            if (_link != link)
                return;
            _link = null;
            _closing = Task.WhenAll(_closing, link.DisposeAsync().AsTask());
        }
        lost();
    }

    private void Write(LogSeverity severity, string message, Urn urn, bool ephemeral = false)
    {
        lock (_lock)
            _link?.Write(new LogRequest { Severity = severity, Message = message, Urn = urn.Text, Ephemeral = ephemeral });
    }
}
