using System.CommandLine;
using System.Text;
using ManagedKube.Talos.Api;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Prints the consoles of nodes.</summary>
internal sealed class DmesgCommand(ClientHost host, GlobalOptions global) : NodeCommand(host, global, "dmesg", "Print the consoles of nodes.")
{
    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        foreach (var node in session.Nodes)
        {
            var client = session.To(node);
            var text = Encoding.UTF8.GetString(await client.BytesAsync(machine => machine.Dmesg(new DmesgRequest(), client.Headers, cancellationToken: cancel), cancel).ConfigureAwait(false));
            foreach (var line in text.TrimEnd('\n').Split('\n'))
                session.Host.Out.WriteLine($"{node}: {line}");
        }
    }
}
