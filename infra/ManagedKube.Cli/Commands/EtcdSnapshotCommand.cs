using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Nodes;
using ManagedKube.Cli.Results;
using ManagedKube.NodeDriver.Verbs;

namespace ManagedKube.Cli.Commands;

/// <summary>Saves a snapshot of a cluster's etcd (product spec D19).</summary>
internal sealed class EtcdSnapshotCommand : Command
{
    private readonly Argument<string> _stack = StackArgument.One();

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Write it to this file, which must not be there yet (default: a new one in $MK_HOME/etcd).",
        HelpName = "FILE",
    };

    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<double> _simulatorSpeed = SimulatorSpeedOption.Create();
    private readonly CliServices _services;

    public EtcdSnapshotCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("etcd-snapshot", "Save a snapshot of a cluster's etcd. Who has it has all that Kubernetes knows, secrets included.")
    {
        _services = services;
        Arguments.Add(_stack);
        Options.Add(_out);
        Options.Add(_json);
        Options.Add(_simulatorSpeed);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, global, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, GlobalOptions global, CancellationToken cancel)
    {
        var host = _services.Host;
        var workplace = global.Find(arguments, host);
        var name = workplace.Catalog.One(arguments.GetRequiredValue(_stack));
        var stack = workplace.Loader.Open(name);
        var cluster = RecordedRequests.OfCluster(stack.ReadState(), name);
        var speed = arguments.GetValue(_simulatorSpeed);
        await using var target = await _services.Targets.OpenAsync(stack.Target, workplace.Home, speed, cancel).ConfigureAwait(false);
        var file = arguments.GetValue(_out) is { } given ? Path.GetFullPath(given, host.WorkingFolder) : null;
        var operations = new ClusterOperations(_services.NodeDriver, target, workplace.Home, host.Clock);
        var snapshot = await operations.SnapshotAsync(cluster, file, cancel).ConfigureAwait(false);
        if (arguments.GetValue(_json))
            ReportJson.Write(host.Out, Document(name, snapshot));
        else
            host.Out.WriteLines(SnapshotLines.Of(snapshot));
        return ExitCode.Done;
    }

    private JsonObject Document(string stack, SnapshotOutcome snapshot)
    {
        var document = ReportJson.Head(Name, stack, ExitCode.Done);
        document["snapshot"] = SnapshotLines.Json(snapshot);
        return document;
    }
}
