using System.CommandLine;
using ManagedKube.Talos.Api;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Wipes nodes.</summary>
internal sealed class ResetCommand : NodeCommand
{
    private readonly Option<bool> _graceful = new("--graceful") { Description = "Leave the cluster first.", DefaultValueFactory = _ => true };
    private readonly Option<bool> _reboot = new("--reboot") { Description = "Restart instead of shutting down." };
    private readonly Option<string[]> _labels = new("--system-labels-to-wipe") { Description = "The partitions; none for the whole system disk." };
    private readonly Option<string[]> _disks = new("--user-disks-to-wipe") { Description = "Other disks to wipe." };
    private readonly Option<string> _mode = new("--wipe-mode") { Description = "Which disks.", DefaultValueFactory = _ => "all" };
    private readonly WaitOptions _wait = new();

    public ResetCommand(ClientHost host, GlobalOptions global)
        : base(host, global, "reset", "Wipe nodes.")
    {
        _mode.AcceptOnlyFromAmong("all", "system-disk", "user-disks");
        foreach (var option in (Option[])[_graceful, _reboot, _labels, _disks, _mode])
            Options.Add(option);
        _wait.AddTo(this);
    }

    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        var request = new ResetRequest
        {
            Graceful = arguments.GetValue(_graceful),
            Reboot = arguments.GetValue(_reboot),
            SystemPartitionsToWipe = { GlobalOptions.Split(arguments, _labels).Select(label => new ResetPartitionSpec { Label = label, Wipe = true }) },
            UserDisksToWipe = { GlobalOptions.Split(arguments, _disks) },
            Mode = arguments.GetValue(_mode) switch
            {
                "system-disk" => ResetRequest.Types.WipeMode.SystemDisk,
                "user-disks" => ResetRequest.Types.WipeMode.UserDisks,
                _ => ResetRequest.Types.WipeMode.All,
            },
        };
        foreach (var node in session.Nodes)
        {
            var client = session.To(node);
            await client.MachineAsync(machine => machine.ResetAsync(request, client.Headers, cancellationToken: cancel)).ConfigureAwait(false);
            if (_wait.IsSet(arguments))
                await Departure.WaitAsync(session, client, _wait.Timeout(arguments), cancel).ConfigureAwait(false);
        }
    }
}
