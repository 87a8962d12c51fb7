using System.Formats.Tar;
using System.IO.Compression;
using Google.Protobuf.WellKnownTypes;
using ManagedKube.Talosctl.Connections;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Kubeconfigs that control planes make.</summary>
internal static class Kubeconfigs
{
    /// <summary>Fetches one.</summary>
    /// <exception cref="ClientException">The answer holds none.</exception>
    public static async Task<byte[]> FetchAsync(NodeClient client, CancellationToken cancel)
    {
        var archive = await client
            .BytesAsync(machine => machine.Kubeconfig(new Empty(), client.Headers, cancellationToken: cancel), cancel)
            .ConfigureAwait(false);
        try
        {
            using var zip = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
            using var tar = new TarReader(zip);
            while (await tar.GetNextEntryAsync(copyData: true, cancel).ConfigureAwait(false) is { } entry)
            {
                if (entry.Name != "kubeconfig" || entry.DataStream is null)
                    continue;
                using var content = new MemoryStream();
                await entry.DataStream.CopyToAsync(content, cancel).ConfigureAwait(false);
                return content.ToArray();
            }
        }
        catch (InvalidDataException)
        {
            // Told below.
        }

        throw new ClientException($"{client.Node} has sent no kubeconfig");
    }
}
