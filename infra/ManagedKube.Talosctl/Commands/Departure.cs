using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ManagedKube.Talosctl.Connections;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Waits until a node does not answer any more.</summary>
internal static class Departure
{
    /// <exception cref="ClientException">It took too long.</exception>
    public static Task WaitAsync(Session session, NodeClient client, TimeSpan timeout, CancellationToken cancel) => session.Waiting.UntilAsync(
        async () =>
        {
            try
            {
                await client.MachineAsync(machine => machine.VersionAsync(new Empty(), client.Headers, cancellationToken: cancel)).ConfigureAwait(false);
                return $"{client.Node} still answers";
            }
            catch (RpcException e) when (e.StatusCode is StatusCode.Unavailable or StatusCode.Internal)
            {
                return null;
            }
        },
        timeout,
        cancel);
}
