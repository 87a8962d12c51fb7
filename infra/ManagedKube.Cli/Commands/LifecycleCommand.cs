using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Lifecycle;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Results;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Commands;

/// <summary>Tells for how long the versions of clusters are supported, what is due, and the way to the newest ones. Nothing is run.</summary>
internal sealed class LifecycleCommand : Command
{
    private readonly Argument<string[]> _stacks = StackArgument.Several();
    private readonly Option<bool> _all = StackArgument.All();
    private readonly Option<DateOnly?> _at = DayOption.Create();
    private readonly Option<string?> _releases = ReleasesOption.Create();
    private readonly Option<bool> _expectCurrent = new("--expect-current") { Description = "End with exit code 7 when anything is overdue or ended." };
    private readonly Option<bool> _json = JsonOption.Create();

    private readonly CliHost _host;

    public LifecycleCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("lifecycle", "Show for how long the versions of clusters are supported, what is due, and the path to the newest Kubernetes. Nothing is run.")
    {
        _host = services.Host;
        Arguments.Add(_stacks);
        Options.Add(_all);
        Options.Add(_at);
        Options.Add(_releases);
        Options.Add(_expectCurrent);
        Options.Add(_json);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, global.Find(arguments, services.Host), cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, Workplace workplace, CancellationToken cancel)
    {
        var data = await ReleasesOption.ReadAsync(_host, arguments.GetValue(_releases), cancel).ConfigureAwait(false);
        var asOf = arguments.GetValue(_at) ?? DateOnly.FromDateTime(_host.Clock.GetUtcNow().UtcDateTime);
        var stacks = workplace.Catalog.Select(arguments.GetValue(_stacks) ?? [], arguments.GetValue(_all));
        var fleet = FleetLifecycle.Of(workplace.Loader, stacks, data, asOf, _host.Clock);
        var code = ExitCodes.Combine([.. fleet.Problems.Select(problem => problem.ExitCode), Verdict(fleet, arguments.GetValue(_expectCurrent))]);
        _host.Error.WriteLines(fleet.Problems.SelectMany(problem => problem.Diagnostics).SelectMany(DiagnosticLines.Of));
        if (arguments.GetValue(_json))
            ReportJson.Write(_host.Out, Document(fleet, data, asOf, code));
        else
            Show(fleet, stacks.Length == 1);
        if (ReleaseDataAge.Note(data, asOf) is { } note)
            _host.Error.WriteLine(new Piece("note: ", Tone.Dim), note);
        return code;
    }

    private static ExitCode Verdict(FleetLifecycle fleet, bool expectCurrent) =>
        expectCurrent && fleet.Stacks.Any(stack => stack.Lifecycle.Urgency == LifecycleUrgency.Overdue) ? ExitCode.Differences : ExitCode.Done;

    private void Show(FleetLifecycle fleet, bool inFull)
    {
        if (inFull)
            _host.Out.WriteLines(fleet.Stacks.SelectMany(stack => LifecycleLines.Of(stack)));
        else if (!fleet.Stacks.IsEmpty)
            _host.Out.WriteLines(LifecycleTable.Of(fleet.Stacks));
    }

    private JsonObject Document(FleetLifecycle fleet, ReleaseData data, DateOnly asOf, ExitCode code) => new()
    {
        ["operation"] = Name,
        ["result"] = code.Word(),
        ["asOf"] = asOf.Iso(),
        ["data"] = LifecycleJson.Of(data),
        ["stacks"] = new JsonArray([.. LifecycleTable.WorstFirst(fleet.Stacks).Select(LifecycleJson.Of)]),
        ["diagnostics"] = new JsonArray([.. fleet.Problems.SelectMany(problem => problem.Diagnostics).Select(ReportJson.Diagnostic)]),
    };
}
