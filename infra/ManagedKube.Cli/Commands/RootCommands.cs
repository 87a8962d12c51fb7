using System.CommandLine;
using System.CommandLine.Help;
using ManagedKube.Cli.Commands.Config;
using ManagedKube.Cli.Commands.State;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Model.Configuration;

namespace ManagedKube.Cli.Commands;

/// <summary>The whole command line.</summary>
internal sealed class RootCommands
{
    private readonly CliServices _services;
    private readonly RootCommand _root;
    private readonly CommandGuard _guard;

    public RootCommands(CliServices services)
    {
        var global = new GlobalOptions();
        _services = services;
        _guard = new CommandGuard(services.Host, global);
        _root = new RootCommand(
            "Delivers and operates managed Kubernetes clusters, one Pulumi stack for each.\n"
            + "In a checkout, 'mk test' builds everything and runs every test, and 'mk bench' measures.");
        global.AddTo(_root);
        foreach (var verb in Enum.GetValues<Verb>())
            _root.Subcommands.Add(new OperationCommand(verb, services, global, _guard));
        _root.Subcommands.Add(new UpgradeCommand(services, global, _guard));
        _root.Subcommands.Add(new ReplaceNodeCommand(services, global, _guard));
        _root.Subcommands.Add(new DecommissionCommand(services, global, _guard));
        _root.Subcommands.Add(new EtcdSnapshotCommand(services, global, _guard));
        _root.Subcommands.Add(new OutputsCommand(services, global, _guard));
        _root.Subcommands.Add(new StateCommand(services, global, _guard));
        _root.Subcommands.Add(new ConfigCommand(services, global, _guard));
        _root.Subcommands.Add(new HistoryCommand(services, global, _guard));
        _root.Subcommands.Add(new StacksCommand(services, global, _guard));
        _root.Subcommands.Add(new UnlockCommand(services, global, _guard));
        _root.Subcommands.Add(new UnprotectCommand(services, global, _guard));
        _root.Subcommands.Add(new ValidateCommand(services, global, _guard));
        _root.Subcommands.Add(new NewCommand(services, global, _guard));
        _root.Subcommands.Add(new SchemaCommand(services, _guard));
        _root.Subcommands.Add(new LifecycleCommand(services, global, _guard));
        _root.Subcommands.Add(new RaciCommand(services, global, _guard));
        _root.Subcommands.Add(new PlanCommand(services, global, _guard));
        _root.Subcommands.Add(new AcceptCommand(services, global, _guard));
        _root.Subcommands.Add(new SimCommand(services, global, _guard));
        foreach (var option in _root.Options.OfType<HelpOption>())
            option.Action = new ExampleHelp((HelpAction)option.Action!, VerbTexts.Examples);
    }

    /// <summary>Runs what the arguments say.</summary>
    /// <returns>The exit code of the process.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var parsed = _root.Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not ExampleHelp)
            return (int)_guard.Tell(parsed, ExitCode.WrongUsage, Describe(parsed));
        var invocation = new InvocationConfiguration
        {
            Output = _services.Host.Out.Profile.Out.Writer,
            Error = _services.Host.Error.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(invocation, cancel).ConfigureAwait(false);
    }

    private static string Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var verbs = command.Subcommands.Select(verb => verb.Name).ToList();
        var problem = parsed switch
        {
            { UnmatchedTokens: [var word, ..] } when verbs.Count > 0 => UnknownVerb(word, verbs),
            _ when verbs.Count > 0 && parsed.Tokens.Count <= 1 => $"Which verb? The verbs are: {string.Join(", ", verbs)}.",
            _ => string.Join('\n', parsed.Errors.Select(error => error.Message).Distinct()),
        };
        return $"{problem}\nSee '{(command is RootCommand ? ExampleHelp.RootName : $"{ExampleHelp.RootName} {Path(command)}")} --help'.";
    }

    private static string UnknownVerb(string word, IReadOnlyCollection<string> verbs) => KeySuggestion.For(word, verbs) is { } meant
        ? $"There is no verb '{word}'. Did you mean '{meant}'?"
        : $"There is no verb '{word}'. The verbs are: {string.Join(", ", verbs)}.";

    private static string Path(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand
        ? $"{Path(parent)} {command.Name}"
        : command.Name;
}
