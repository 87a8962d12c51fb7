using System.CommandLine;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Results;

namespace ManagedKube.Cli.Commands;

/// <summary>Takes a cluster down for good.</summary>
internal sealed class DecommissionCommand : Command
{
    private readonly ClusterVerbSymbols _symbols = new();
    private readonly Option<string> _reason = new("--reason") { Description = "The order; it is recorded.", HelpName = "TEXT", Required = true };
    private readonly Option<string?> _confirm = new("--confirm") { Description = "The cluster's code, instead of typing it when asked.", HelpName = "CODE" };
    private readonly Option<bool> _keepBuckets = new("--keep-buckets") { Description = "Leave the buckets for later." };

    private readonly Option<bool> _dataHandedOver = new("--data-handed-over")
    {
        Description = "Delete the buckets too: the client has confirmed that nothing in them is needed any more.",
    };

    private readonly Option<bool> _withoutSnapshot = new("--without-snapshot") { Description = "Take no last snapshot of etcd." };
    private readonly Option<bool> _previewOnly = new("--preview-only") { Description = "Only show it." };
    private readonly CliServices _services;

    public DecommissionCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("decommission", "Take a cluster down for good, by the order in its file: a last snapshot of etcd, everything deleted, a record of it kept.")
    {
        _services = services;
        _symbols.AddTo(this, _reason, _confirm, _keepBuckets, _dataHandedOver, _withoutSnapshot, _previewOnly);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, global, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, GlobalOptions global, CancellationToken cancel)
    {
        var workplace = global.Find(arguments, _services.Host);
        var stack = _symbols.Stack(arguments, workplace);
        var options = Settings(arguments);
        if (options.Reason.Length == 0)
            throw new CommandException(ExitCode.WrongUsage, "Say why after --reason. It is recorded.");
        if (!options.Operation.PreviewOnly && options.Confirmation is null && !_services.Host.CanAsk)
            throw new CommandException(ExitCode.WrongUsage, $"There is no terminal to ask on. Say --confirm {stack} if it is to be taken down for good.");
        var report = await new Decommissioning(_services, workplace, options).RunAsync(stack, cancel).ConfigureAwait(false);
        if (options.Operation.Json)
            ReportJson.Write(_services.Host.Out, ReportJson.Of(Name, [report]));
        return report.ExitCode;
    }

    private DecommissionOptions Settings(ParseResult arguments) => new()
    {
        Reason = arguments.GetRequiredValue(_reason).Trim(),
        Confirmation = arguments.GetValue(_confirm),
        KeepBuckets = arguments.GetValue(_keepBuckets),
        DataHandedOver = arguments.GetValue(_dataHandedOver),
        WithoutSnapshot = arguments.GetValue(_withoutSnapshot),
        SimulatorSpeed = _symbols.SimulatorSpeed(arguments),
        Operation = _symbols.Settings(arguments) with { PreviewOnly = arguments.GetValue(_previewOnly) },
    };
}
