using System.CommandLine;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ManagedKube.Talos.Api;
using ManagedKube.Talosctl.Connections;
using Option = System.CommandLine.Option;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Puts nodes onto another Talos version or schematic, one after another.</summary>
internal sealed class UpgradeCommand : NodeCommand
{
    private static readonly ContainerdInstance SystemImages = new() { Driver = ContainerDriver.Containerd, Namespace = ContainerdNamespace.NsSystem };

    private readonly Option<string> _image = new("--image", "-i") { Description = "The installer image.", Required = true };
    private readonly Option<bool> _drain = new("--drain") { Description = "Empty the node of pods first.", DefaultValueFactory = _ => true };
    private readonly Option<string> _drainTimeout = new("--drain-timeout") { Description = "How long pods may take to go.", DefaultValueFactory = _ => "5m" };
    private readonly Option<bool> _noReboot = new("--no-reboot") { Description = "Leave the restart to somebody else." };
    private readonly Option<string> _rebootMode = new("--reboot-mode") { Description = "How it restarts.", DefaultValueFactory = _ => "default" };
    private readonly Option<bool> _legacy = new("--legacy") { Description = "Use the call of old versions, which checks etcd." };
    private readonly WaitOptions _wait = new();

    public UpgradeCommand(ClientHost host, GlobalOptions global)
        : base(host, global, "upgrade", "Upgrade Talos on nodes.")
    {
        _rebootMode.AcceptOnlyFromAmong("default", "powercycle");
        foreach (var option in (Option[])[_image, _drain, _drainTimeout, _noReboot, _rebootMode, _legacy])
            Options.Add(option);
        _wait.AddTo(this);
    }

    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        foreach (var node in session.Nodes)
        {
            var client = session.To(node);
            var isLegacy = arguments.GetValue(_legacy) || !await TryWriteAsync(session, client, arguments.GetValue(_image)!, cancel).ConfigureAwait(false);
            if (isLegacy)
                await UpgradeByOldCallAsync(session, client, arguments, cancel).ConfigureAwait(false);
            else if (!arguments.GetValue(_noReboot))
                await RestartAsync(session, client, arguments, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the system to the other boot slot.</summary>
    /// <returns>False when the node is too old for that.</returns>
    private static async Task<bool> TryWriteAsync(Session session, NodeClient client, string image, CancellationToken cancel)
    {
        try
        {
            await client.CallAsync(async channel =>
            {
                using var answers = new ImageService.ImageServiceClient(channel).Pull(
                    new ImageServicePullRequest { Containerd = SystemImages, ImageRef = image }, client.Headers, cancellationToken: cancel);
                await foreach (var _ in answers.ResponseStream.ReadAllAsync(cancel).ConfigureAwait(false))
                {
                }

                return true;
            }).ConfigureAwait(false);
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unimplemented)
        {
            return false;
        }

        await client.CallAsync(channel => WriteAsync(session, client, channel, image, cancel)).ConfigureAwait(false);
        return true;
    }

    private static async Task<bool> WriteAsync(Session session, NodeClient client, Grpc.Net.Client.GrpcChannel channel, string image, CancellationToken cancel)
    {
        var request = new LifecycleServiceUpgradeRequest { Containerd = SystemImages, Source = new InstallArtifactsSource { ImageName = image } };
        using var answers = new LifecycleService.LifecycleServiceClient(channel).Upgrade(request, client.Headers, cancellationToken: cancel);
        await foreach (var answer in answers.ResponseStream.ReadAllAsync(cancel).ConfigureAwait(false))
        {
            if (answer.Progress.ResponseCase == LifecycleServiceInstallProgress.ResponseOneofCase.Message)
                session.Host.Error.WriteLine($"{client.Node}: {answer.Progress.Message}");
            else if (answer.Progress.ExitCode != 0)
                throw new ClientException($"{client.Node}: the installer ended with exit code {answer.Progress.ExitCode}");
        }

        return true;
    }

    private async Task RestartAsync(Session session, NodeClient client, ParseResult arguments, CancellationToken cancel)
    {
        var draining = new Draining(session);
        var name = arguments.GetValue(_drain)
            ? await draining.DrainAsync(client.Node, Durations.Parse(arguments.GetValue(_drainTimeout)!), cancel).ConfigureAwait(false)
            : null;
        var watch = await RestartWatch.BeginAsync(client, cancel).ConfigureAwait(false);
        var mode = arguments.GetValue(_rebootMode) == "powercycle" ? RebootRequest.Types.Mode.Powercycle : RebootRequest.Types.Mode.Default;
        await client
            .MachineAsync(machine => machine.RebootAsync(new RebootRequest { Mode = mode }, client.Headers, cancellationToken: cancel))
            .ConfigureAwait(false);
        if (!_wait.IsSet(arguments))
            return;
        await watch.WaitAsync(session.Waiting, _wait.Timeout(arguments), cancel).ConfigureAwait(false);
        await CheckVersionAsync(client, arguments.GetValue(_image)!, cancel).ConfigureAwait(false);
        if (name is not null)
            await draining.UncordonAsync(name, cancel).ConfigureAwait(false);
    }

    private async Task UpgradeByOldCallAsync(Session session, NodeClient client, ParseResult arguments, CancellationToken cancel)
    {
        var watch = await RestartWatch.BeginAsync(client, cancel).ConfigureAwait(false);
        var request = new UpgradeRequest
        {
            Image = arguments.GetValue(_image)!,
            Stage = arguments.GetValue(_noReboot),
            RebootMode = arguments.GetValue(_rebootMode) == "powercycle" ? UpgradeRequest.Types.RebootMode.Powercycle : UpgradeRequest.Types.RebootMode.Default,
        };
        await client.MachineAsync(machine => machine.UpgradeAsync(request, client.Headers, cancellationToken: cancel)).ConfigureAwait(false);
        if (!_wait.IsSet(arguments) || request.Stage)
            return;
        await watch.WaitAsync(session.Waiting, _wait.Timeout(arguments), cancel).ConfigureAwait(false);
        await CheckVersionAsync(client, request.Image, cancel).ConfigureAwait(false);
    }

    /// <summary>A system that does not boot falls back to the one before, and the node comes up as if nothing had happened.</summary>
    private static async Task CheckVersionAsync(NodeClient client, string image, CancellationToken cancel)
    {
        var answer = await client.MachineAsync(machine => machine.VersionAsync(new Empty(), client.Headers, cancellationToken: cancel)).ConfigureAwait(false);
        var running = answer.Messages[0].Version_.Tag;
        if (!image.EndsWith($":{running}", StringComparison.Ordinal))
        {
            throw new ClientException(
                $"{client.Node} runs {running} after the restart and not {image[(image.LastIndexOf(':') + 1)..]}: the new system did not boot");
        }
    }
}
