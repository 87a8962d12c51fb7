using System.CommandLine;
using Google.Protobuf;
using Grpc.Core;
using ManagedKube.Talos.Api;
using ManagedKube.Talosctl.Connections;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Begins a cluster on one control plane, once.</summary>
internal sealed class BootstrapCommand : NodeCommand
{
    private const int ChunkSize = 1 << 20;

    private readonly Option<string?> _recoverFrom = new("--recover-from") { Description = "A snapshot of etcd to go on from." };
    private readonly Option<bool> _skipHash = new("--recover-skip-hash-check") { Description = "The snapshot has no hash." };

    public BootstrapCommand(ClientHost host, GlobalOptions global)
        : base(host, global, "bootstrap", "Begin the etcd cluster on one control plane.")
    {
        Options.Add(_recoverFrom);
        Options.Add(_skipHash);
    }

    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        var client = session.Single();
        var snapshot = arguments.GetValue(_recoverFrom);
        if (snapshot is not null)
            await UploadAsync(client, snapshot, arguments.GetValue(_skipHash), cancel).ConfigureAwait(false);
        var request = new BootstrapRequest { RecoverEtcd = snapshot is not null, RecoverSkipHashCheck = arguments.GetValue(_skipHash) };
        await client.MachineAsync(machine => machine.BootstrapAsync(request, client.Headers, cancellationToken: cancel)).ConfigureAwait(false);
    }

    private static async Task UploadAsync(NodeClient client, string path, bool skipHash, CancellationToken cancel)
    {
        var content = await File.ReadAllBytesAsync(path, cancel).ConfigureAwait(false);
        if (!skipHash && !EtcdSnapshots.HasValidHash(content))
            throw new ClientException($"{path} does not end with the hash of its content; it is damaged, or no snapshot of etcd");
        await client.CallAsync(async channel =>
        {
            using var call = new MachineService.MachineServiceClient(channel).EtcdRecover(client.Headers, cancellationToken: cancel);
            foreach (var chunk in content.Chunk(ChunkSize))
                await call.RequestStream.WriteAsync(new Data { Bytes = ByteString.CopyFrom(chunk) }, cancel).ConfigureAwait(false);
            await call.RequestStream.CompleteAsync().ConfigureAwait(false);
            return await call.ResponseAsync.ConfigureAwait(false);
        }).ConfigureAwait(false);
    }
}
