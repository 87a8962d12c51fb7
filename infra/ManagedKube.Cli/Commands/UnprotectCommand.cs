using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Commands.State;
using ManagedKube.Cli.Display.States;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Engine.State;
using ManagedKube.Model.Configuration;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Commands;

/// <summary>Allows one operation to delete or replace protected resources (product spec 8.3, G4).</summary>
internal sealed class UnprotectCommand : Command
{
    private readonly Argument<string[]> _resources = new("RESOURCE")
    {
        Description = "The protected resources, by name or URN.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _all = new("--all") { Description = "All protected resources of the stack, for taking a cluster down." };
    private readonly Option<string> _reason = new("--reason") { Description = "Why; it is recorded.", Required = true };
    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Do not ask." };
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly StateSymbols _symbols;

    public UnprotectCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("unprotect", "Allow one operation to delete or replace protected resources.")
    {
        _symbols = new StateSymbols(services, global);
        _symbols.AddStack(this);
        Arguments.Add(_resources);
        Options.Add(_all);
        Options.Add(_reason);
        Options.Add(_yes);
        Options.Add(_json);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancel)
    {
        var host = _symbols.Host;
        var state = _symbols.State(arguments);
        var stack = state.Identity.Stack;
        var reason = arguments.GetRequiredValue(_reason).Trim();
        if (reason.Length == 0)
            throw new CommandException(ExitCode.WrongUsage, "Say why after --reason. It is recorded.");
        var urns = Choose(arguments, stack, state.Look());
        host.RequireAnswer(arguments.GetValue(_yes), Name);
        var names = string.Join(", ", urns.Select(urn => urn.Name));
        if (!arguments.GetValue(_yes)
            && !await host.AgreeAsync($"Allow one operation to delete or replace {names}? What is lost with them is lost for good.", cancel).ConfigureAwait(false))
        {
            host.Error.WriteLine("Nothing was changed.");
            return ExitCode.Cancelled;
        }
        var grants = _symbols.Workplace(arguments).Loader.Grants(stack).Give(urns, reason);
        if (arguments.GetValue(_json))
            ReportJson.Write(host.Out, new JsonObject { ["stack"] = stack, ["grants"] = new JsonArray([.. grants.Select(GrantLines.Json)]) });
        else
            host.Out.WriteLines(GrantLines.Of(grants, host.Clock.GetUtcNow()));
        return ExitCode.Done;
    }

    private ImmutableArray<Urn> Choose(ParseResult arguments, string stack, Snapshot state)
    {
        var given = arguments.GetValue(_resources) ?? [];
        var all = arguments.GetValue(_all);
        if (all == given.Length > 0)
            throw new CommandException(ExitCode.WrongUsage, $"Name the resources, or say --all. 'mk state ls {stack}' shows which are protected.");
        var isProtected = state.Resources.Where(resource => resource.Protect).Select(resource => resource.Urn).Distinct().ToImmutableArray();
        if (isProtected.IsEmpty)
            throw new CommandException(ExitCode.WrongUsage, $"No resource of {stack} is protected.");
        return all ? isProtected : [.. given.Select(text => Find(text, stack, isProtected)).Distinct()];
    }

    private static Urn Find(string given, string stack, ImmutableArray<Urn> isProtected) => isProtected.Where(urn => urn.Text == given || urn.Name == given).ToList() switch
    {
        [var urn] => urn,
        [] => throw new CommandException(ExitCode.WrongUsage,
            $"{stack} has no protected resource '{given}'."
            + (KeySuggestion.For(given, isProtected.Select(urn => urn.Name)) is { } meant ? $" Did you mean '{meant}'?" : $" 'mk state ls {stack}' shows which are protected.")),
        var several => throw new CommandException(ExitCode.WrongUsage, $"Several resources are called '{given}'. Name the URN: {string.Join(", ", several)}."),
    };
}
