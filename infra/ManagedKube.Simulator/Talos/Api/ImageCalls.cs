using Grpc.Core;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Talos.Api;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>Fetches images ahead of their use.</summary>
internal sealed class ImageCalls(NodeGate gate) : ImageService.ImageServiceBase
{
    private const string InstallerName = "-installer/";

    public override async Task Pull(
        ImageServicePullRequest request, IServerStreamWriter<ImageServicePullResponse> responseStream, ServerCallContext context)
    {
        var (_, node, _) = await gate.ReadAsync(context, Roles.Operating).ConfigureAwait(false);
        LifecycleCalls.RequireNewApi(node, context);
        await responseStream
            .WriteAsync(new ImageServicePullResponse { PullProgress = new ImageServicePullLayerProgress { LayerId = "manifest" } })
            .ConfigureAwait(false);
        await gate.WaitAsync(gate.Times.ImagePull, context.CancellationToken).ConfigureAwait(false);
        await gate.ChangeAsync(context, Roles.Operating, (_, target) => Check(target, request.ImageRef)).ConfigureAwait(false);
        await responseStream.WriteAsync(new ImageServicePullResponse { Name = request.ImageRef }).ConfigureAwait(false);
    }

    private static void Check(TalosNode node, string image)
    {
        if (node.Faults.DiskFull)
            throw new NodeRefusalException(StatusCode.Internal, "no space left on device");
        if (image.Contains(InstallerName, StringComparison.Ordinal) && TalosSystem.OfInstaller(image) is null)
            throw new NodeRefusalException(StatusCode.NotFound, $"failed to resolve reference \"{image}\": not found");
    }
}
