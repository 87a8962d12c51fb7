using System.CommandLine;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Results;
using Pulumi.Protocol.Values;
using Spectre.Console;

namespace ManagedKube.Cli.Commands;

/// <summary>Shows a stack's outputs as they were recorded last.</summary>
internal sealed class OutputsCommand : Command
{
    private readonly Argument<string> _stack = StackArgument.One();
    private readonly Argument<string?> _name = new("NAME") { Description = "Only this output; a text is written as it is.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<bool> _showSecrets = new("--show-secrets") { Description = "Show secrets in clear." };

    private readonly CliServices _services;

    public OutputsCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("outputs", "Show a stack's outputs.")
    {
        _services = services;
        Arguments.Add(_stack);
        Arguments.Add(_name);
        Options.Add(_json);
        Options.Add(_showSecrets);
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(arguments, global.Find(arguments, services.Host)))));
    }

    private ExitCode Run(ParseResult arguments, Workplace workplace)
    {
        var stack = workplace.Catalog.One(arguments.GetRequiredValue(_stack));
        var outputs = workplace.Loader.Open(stack).ReadState().Outputs();
        if (arguments.GetValue(_showSecrets))
            outputs = outputs.Reveal();
        if (arguments.GetValue(_name) is { } name)
        {
            var value = outputs.Get(name) ?? throw new CommandException(ExitCode.Failed, Unknown(stack, name, outputs));
            outputs = PropertyMap.Of((name, value));
            if (!arguments.GetValue(_json))
            {
                _services.Host.Out.Profile.Out.Writer.WriteLine(value is StringValue text ? text.Value : PropertyText.Render(value));
                return ExitCode.Done;
            }
        }
        if (arguments.GetValue(_json))
            ReportJson.Write(_services.Host.Out, ReportJson.Of(Name, [new StackReport { Stack = stack, ExitCode = ExitCode.Done, Outputs = outputs }]));
        else if (outputs.Count > 0)
            _services.Host.Out.WriteLines(OutputLines.Of(outputs));
        else
            _services.Host.Error.WriteLine($"{stack} has no outputs. 'mk up {stack}' makes them.");
        return ExitCode.Done;
    }

    private static string Unknown(string stack, string name, PropertyMap outputs) =>
        $"{stack} has no output '{name}'." + (outputs.Count == 0 ? "" : $" Its outputs are: {string.Join(", ", outputs.Keys)}.");
}
