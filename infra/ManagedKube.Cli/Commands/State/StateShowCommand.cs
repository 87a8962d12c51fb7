using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.States;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Commands.State;

/// <summary>Shows everything that is recorded of a resource.</summary>
internal sealed class StateShowCommand : Command
{
    private readonly Argument<string?> _urn = UrnArgument.Create();
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<bool> _showSecrets = new("--show-secrets") { Description = "Show secrets in clear." };
    private readonly StateSymbols _symbols;

    public StateShowCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("show", "Show everything that is recorded of a resource.")
    {
        _symbols = new StateSymbols(services, global);
        _symbols.AddStack(this);
        Arguments.Add(_urn);
        Options.Add(_showSecrets);
        Options.Add(_json);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        var state = _symbols.State(arguments);
        var reveal = arguments.GetValue(_showSecrets);
        var snapshot = reveal ? state.Read() : state.Look();
        var urn = await UrnArgument.PickAsync(_symbols.Host, snapshot, state.Identity.Stack, arguments.GetValue(_urn), cancel).ConfigureAwait(false);
        // A resource that is being replaced is there more than once.
        var entries = snapshot.Resources.Where(resource => resource.Urn == urn)
            .Select(resource => reveal ? resource with { Inputs = resource.Inputs.Reveal(), Outputs = resource.Outputs.Reveal() } : resource)
            .ToList();
        if (arguments.GetValue(_json))
            ReportJson.Write(_symbols.Host.Out, entries.Count == 1
                ? StateJsonDocument.Full(entries[0])
                : new JsonObject { ["entries"] = new JsonArray([.. entries.Select(StateJsonDocument.Full)]) });
        else
            _symbols.Host.Out.WriteLines(
                [.. entries.SelectMany((entry, index) => index == 0 ? StateLines.Full(entry) : [Line.Empty, .. StateLines.Full(entry)]), .. Grants(arguments, state.Identity.Stack, urn)]);
        return ExitCode.Done;
    }

    private IEnumerable<Line> Grants(ParseResult arguments, string stack, Urn urn)
    {
        var grants = _symbols.Workplace(arguments).Loader.Grants(stack).All().Where(grant => grant.Resource == urn.Text).ToList();
        return grants.Count == 0
            ? []
            : [Line.Of(new Piece("Unprotected by hand:", Tone.Heading)), .. GrantLines.Of(grants, _symbols.Host.Clock.GetUtcNow())];
    }
}
