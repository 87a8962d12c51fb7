using System.CommandLine;
using ManagedKube.Talos.Api;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Boots what is in the other boot slot.</summary>
internal sealed class RollbackCommand(ClientHost host, GlobalOptions global) : NodeCommand(host, global, "rollback", "Boot the system that ran before.")
{
    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        foreach (var node in session.Nodes)
        {
            var client = session.To(node);
            await client.MachineAsync(machine => machine.RollbackAsync(new RollbackRequest(), client.Headers, cancellationToken: cancel)).ConfigureAwait(false);
        }
    }
}
