using System.CommandLine;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Official;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Results;

namespace ManagedKube.Cli.Commands;

/// <summary>A verb that goes through the engine: preview, up, refresh, destroy, drift.</summary>
internal sealed class OperationCommand : Command
{
    private readonly Verb _verb;
    private readonly CliServices _services;
    private readonly GlobalOptions _global;
    private readonly OperationSymbols _symbols;

    public OperationCommand(Verb verb, CliServices services, GlobalOptions global, CommandGuard guard)
        : base(verb.Name(), verb.Description())
    {
        (_verb, _services, _global, _symbols) = (verb, services, global, new OperationSymbols(verb));
        _symbols.AddTo(this);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        var host = _services.Host;
        var options = _symbols.Settings(arguments, host.WorkingFolder);
        if (_verb.Changes() && !options.Yes && !options.PreviewOnly && !host.CanAsk)
            throw new CommandException(ExitCode.WrongUsage, $"There is no terminal to ask on. Say --yes if '{_verb.Name()}' is to go on without a question.");
        var workplace = _global.Find(arguments, host);
        if (_symbols.UsesOfficialEngine(arguments))
            return await new OfficialCli(_services, workplace, options).RunAsync(_verb, _symbols.Selection(arguments), cancel).ConfigureAwait(false);
        var reports = await new OperationRunner(_services, workplace, options).RunAsync(_verb, _symbols.Selection(arguments), cancel).ConfigureAwait(false);
        if (options.Json)
            ReportJson.Write(host.Out, ReportJson.Of(_verb.Name(), reports));
        return ExitCodes.Combine(reports.Select(report => report.ExitCode));
    }
}
