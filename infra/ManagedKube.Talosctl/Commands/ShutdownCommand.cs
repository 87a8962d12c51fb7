using System.CommandLine;
using ManagedKube.Talos.Api;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Shuts nodes down.</summary>
internal sealed class ShutdownCommand : NodeCommand
{
    private readonly Option<bool> _force = new("--force") { Description = "Do not wait for pods." };
    private readonly WaitOptions _wait = new();

    public ShutdownCommand(ClientHost host, GlobalOptions global)
        : base(host, global, "shutdown", "Shut nodes down.")
    {
        Options.Add(_force);
        _wait.AddTo(this);
    }

    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        foreach (var node in session.Nodes)
        {
            var client = session.To(node);
            await client
                .MachineAsync(machine => machine.ShutdownAsync(new ShutdownRequest { Force = arguments.GetValue(_force) }, client.Headers, cancellationToken: cancel))
                .ConfigureAwait(false);
            if (_wait.IsSet(arguments))
                await Departure.WaitAsync(session, client, _wait.Timeout(arguments), cancel).ConfigureAwait(false);
        }
    }
}
