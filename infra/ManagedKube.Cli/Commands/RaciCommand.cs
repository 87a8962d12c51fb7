using System.CommandLine;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Display.Responsibilities;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Results;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Operations;
using ManagedKube.Model.Responsibilities;

namespace ManagedKube.Cli.Commands;

/// <summary>Tells who is responsible for what in a cluster, by its contract. Nothing is run.</summary>
internal sealed class RaciCommand : Command
{
    private readonly Argument<string> _stack = StackArgument.One();
    private readonly Option<bool> _operations = new("--operations") { Description = "Show the operations, who performs each, and what must never happen." };
    private readonly Option<bool> _markdown = new("--markdown") { Description = "Put the result on standard output as a Markdown page." };
    private readonly Option<bool> _json = JsonOption.Create();

    private readonly CliHost _host;

    public RaciCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("raci", "Show who is responsible for what in a cluster, by its offering, environment and contract. Nothing is run.")
    {
        _host = services.Host;
        Arguments.Add(_stack);
        Options.Add(_operations);
        Options.Add(_markdown);
        Options.Add(_json);
        Validators.Add(result =>
        {
            if (result.GetValue(_markdown) && result.GetValue(_json))
                result.AddError($"{_markdown.Name} and {_json.Name} cannot go together.");
        });
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(arguments, global.Find(arguments, services.Host)))));
    }

    private ExitCode Run(ParseResult arguments, Workplace workplace)
    {
        var stack = workplace.Catalog.One(arguments.GetRequiredValue(_stack));
        var definition = ClusterDefinitions.Read(workplace.Loader, stack);
        if (arguments.GetValue(_operations))
            ShowOperations(arguments, stack, definition);
        else
            ShowMatrix(arguments, stack, definition);
        return ExitCode.Done;
    }

    private void ShowMatrix(ParseResult arguments, string stack, ClusterDefinition definition)
    {
        var rows = ClusterResponsibilities.Of(definition);
        if (arguments.GetValue(_json))
            ReportJson.Write(_host.Out, ResponsibilityJson.Of(Name, stack, definition, rows));
        else if (arguments.GetValue(_markdown))
            _host.Out.Profile.Out.Writer.Write(ResponsibilityMarkdown.Of(stack, definition, rows));
        else
            _host.Out.WriteLines(ResponsibilityLines.Of(stack, definition, rows));
    }

    private void ShowOperations(ParseResult arguments, string stack, ClusterDefinition definition)
    {
        var assignments = OperationAssignments.Of(definition);
        if (arguments.GetValue(_json))
            ReportJson.Write(_host.Out, ResponsibilityJson.Of(Name, stack, definition, assignments));
        else if (arguments.GetValue(_markdown))
            _host.Out.Profile.Out.Writer.Write(OperationAssignmentMarkdown.Of(stack, definition, assignments));
        else
            _host.Out.WriteLines(OperationAssignmentLines.Of(stack, definition, assignments));
    }
}
