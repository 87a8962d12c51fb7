using System.CommandLine;
using ManagedKube.Kubectl.Drains;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Empties a node, as far as the budgets of its pods allow it.</summary>
internal sealed class DrainCommand : Command
{
    private readonly Argument<string> _node = new("node") { Description = "The name of the node." };
    private readonly Option<bool> _ignoreDaemonSets = new("--ignore-daemonsets") { Description = "Leave pods of daemon sets." };
    private readonly Option<bool> _deleteEmptyDir = new("--delete-emptydir-data") { Description = "Take pods away although they keep data in the node." };
    private readonly Option<bool> _force = new("--force") { Description = "Take pods away although nothing makes them anew." };
    private readonly Option<bool> _disableEviction = new("--disable-eviction") { Description = "Delete pods, without regard to budgets." };
    private readonly Option<int> _grace = new("--grace-period") { Description = "Seconds for pods to end; negative for what each says.", DefaultValueFactory = _ => -1 };
    private readonly Option<TimeSpan> _timeout = Durations.Option("--timeout", "How long to try; 0 for as long as it takes.", TimeSpan.Zero);

    public DrainCommand(Shell shell)
        : base("drain", "Empty a node.")
    {
        Arguments.Add(_node);
        foreach (var option in new Option[] { _ignoreDaemonSets, _deleteEmptyDir, _force, _disableEviction, _grace, _timeout })
            Options.Add(option);
        SetAction((arguments, cancel) => KubectlCommand.GuardAsync(shell, async () =>
        {
            using var connection = shell.Global.Open(arguments);
            var name = arguments.GetValue(_node)!;
            await CordonCommand.SetAsync(shell, connection, name, isOn: true, cancel).ConfigureAwait(false);
            var options = new DrainOptions
            {
                IgnoreDaemonSets = arguments.GetValue(_ignoreDaemonSets),
                DeleteEmptyDirData = arguments.GetValue(_deleteEmptyDir),
                Force = arguments.GetValue(_force),
                DisableEviction = arguments.GetValue(_disableEviction),
                GracePeriod = arguments.GetValue(_grace) is var seconds and >= 0 ? seconds : null,
                Timeout = arguments.GetValue(_timeout),
            };
            await new NodeDrain(connection, shell, options, TimeProvider.System).RunAsync(name, cancel).ConfigureAwait(false);
            return 0;
        }));
    }
}
