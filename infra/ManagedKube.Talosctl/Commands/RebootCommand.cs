using System.CommandLine;
using ManagedKube.Talos.Api;
using ManagedKube.Talosctl.Connections;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Restarts nodes, one after another.</summary>
internal sealed class RebootCommand : NodeCommand
{
    private readonly Option<string> _mode = new("--mode", "-m") { Description = "How it restarts.", DefaultValueFactory = _ => "default" };
    private readonly Option<bool> _drain = new("--drain") { Description = "Empty the node of pods first." };
    private readonly Option<string> _drainTimeout = new("--drain-timeout") { Description = "How long pods may take to go.", DefaultValueFactory = _ => "5m" };
    private readonly WaitOptions _wait = new();

    public RebootCommand(ClientHost host, GlobalOptions global)
        : base(host, global, "reboot", "Restart nodes.")
    {
        _mode.AcceptOnlyFromAmong("default", "powercycle", "force");
        foreach (var option in (Option[])[_mode, _drain, _drainTimeout])
            Options.Add(option);
        _wait.AddTo(this);
    }

    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        foreach (var node in session.Nodes)
            await RestartAsync(session, session.To(node), arguments, cancel).ConfigureAwait(false);
    }

    private async Task RestartAsync(Session session, NodeClient client, ParseResult arguments, CancellationToken cancel)
    {
        var draining = new Draining(session);
        var name = arguments.GetValue(_drain)
            ? await draining.DrainAsync(client.Node, Durations.Parse(arguments.GetValue(_drainTimeout)!), cancel).ConfigureAwait(false)
            : null;
        var watch = await RestartWatch.BeginAsync(client, cancel).ConfigureAwait(false);
        var request = new RebootRequest
        {
            Mode = arguments.GetValue(_mode) switch
            {
                "powercycle" => RebootRequest.Types.Mode.Powercycle,
                "force" => RebootRequest.Types.Mode.Force,
                _ => RebootRequest.Types.Mode.Default,
            },
        };
        await client.MachineAsync(machine => machine.RebootAsync(request, client.Headers, cancellationToken: cancel)).ConfigureAwait(false);
        if (!_wait.IsSet(arguments))
            return;
        await watch.WaitAsync(session.Waiting, _wait.Timeout(arguments), cancel).ConfigureAwait(false);
        if (name is not null)
            await draining.UncordonAsync(name, cancel).ConfigureAwait(false);
    }
}
