using System.CommandLine;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Results;

namespace ManagedKube.Cli.Commands;

/// <summary>Puts a new machine in the place of a failed one.</summary>
internal sealed class ReplaceNodeCommand : Command
{
    private readonly ClusterVerbSymbols _symbols = new();
    private readonly Argument<string> _node = new("NODE") { Description = "The machine, by its name, for example ctodev-wrk-01." };

    private readonly Option<string?> _reason = new("--reason")
    {
        Description = "Why; it is recorded. Needed for control planes and carriers of Ceph disks.",
        HelpName = "TEXT",
    };

    private readonly Option<string?> _carrier = new("--carrier")
    {
        Description = "The name once more, for a carrier of Ceph disks: until the new machine is back, a third of all copies is missing.",
        HelpName = "NODE",
    };

    private readonly Option<bool> _previewOnly = new("--preview-only") { Description = "Only show it." };
    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Do not ask." };
    private readonly CliServices _services;

    public ReplaceNodeCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("replace-node", "Put a new machine in the place of a failed one, with its name, address and data disks.")
    {
        _services = services;
        _symbols.AddTo(this, _reason, _carrier, _previewOnly, _yes);
        Arguments.Add(_node);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, global, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, GlobalOptions global, CancellationToken cancel)
    {
        var workplace = global.Find(arguments, _services.Host);
        var stack = _symbols.Stack(arguments, workplace);
        var options = Settings(arguments);
        if (!options.Operation.PreviewOnly)
            _services.Host.RequireAnswer(options.Operation.Yes, Name);
        var report = await new NodeReplacement(_services, workplace, options).RunAsync(stack, arguments.GetRequiredValue(_node), cancel).ConfigureAwait(false);
        if (options.Operation.Json)
            ReportJson.Write(_services.Host.Out, ReportJson.Of(Name, [report]));
        return report.ExitCode;
    }

    private NodeReplacementOptions Settings(ParseResult arguments) => new()
    {
        Reason = arguments.GetValue(_reason),
        Carrier = arguments.GetValue(_carrier),
        SimulatorSpeed = _symbols.SimulatorSpeed(arguments),
        Operation = _symbols.Settings(arguments) with { PreviewOnly = arguments.GetValue(_previewOnly), Yes = arguments.GetValue(_yes) },
    };
}
