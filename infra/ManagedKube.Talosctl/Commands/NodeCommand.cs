using System.CommandLine;

namespace ManagedKube.Talosctl.Commands;

/// <summary>A command for nodes.</summary>
internal abstract class NodeCommand : Command
{
    private readonly ClientHost _host;
    private readonly GlobalOptions _global;

    protected NodeCommand(ClientHost host, GlobalOptions global, string name, string description)
        : base(name, description)
    {
        (_host, _global) = (host, global);
        SetAction(RunAsync);
    }

    /// <summary>Whether it is for machines that wait for their configuration.</summary>
    protected virtual bool IsInsecure(ParseResult arguments) => false;

    protected abstract Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel);

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        using var session = Session.Open(_host, _global, arguments, IsInsecure(arguments));
        await RunAsync(session, arguments, cancel).ConfigureAwait(false);
        return 0;
    }
}
