using System.Text;
using ManagedKube.Talos.Api;
using ManagedKube.Talosctl.Connections;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Sees whether a node has restarted.</summary>
/// <param name="client">The node.</param>
/// <param name="bootId">The boot that was there before.</param>
internal sealed class RestartWatch(NodeClient client, string bootId)
{
    private const string BootIdPath = "/proc/sys/kernel/random/boot_id";

    /// <summary>Remembers the present boot of a node.</summary>
    public static async Task<RestartWatch> BeginAsync(NodeClient client, CancellationToken cancel) =>
        new(client, await ReadAsync(client, cancel).ConfigureAwait(false));

    /// <summary>Waits until it has restarted and runs again.</summary>
    /// <exception cref="ClientException">It took too long.</exception>
    public Task WaitAsync(Waiting waiting, TimeSpan timeout, CancellationToken cancel) => waiting.UntilAsync(
        async () => await ReadAsync(client, cancel).ConfigureAwait(false) == bootId
            ? $"{client.Node} has not restarted yet"
            : await MachineStatuses.ProblemAsync(client, cancel).ConfigureAwait(false),
        timeout,
        cancel);

    private static async Task<string> ReadAsync(NodeClient client, CancellationToken cancel) => Encoding.UTF8.GetString(
        await client.BytesAsync(machine => machine.Read(new ReadRequest { Path = BootIdPath }, client.Headers, cancellationToken: cancel), cancel).ConfigureAwait(false)).Trim();
}
