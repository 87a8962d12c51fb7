using System.CommandLine;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Results;

namespace ManagedKube.Cli.Commands;

/// <summary>Checks stack files and runs nothing.</summary>
internal sealed class ValidateCommand : Command
{
    private readonly Argument<string[]> _stacks = StackArgument.Several();
    private readonly Option<bool> _all = StackArgument.All();
    private readonly Option<bool> _json = JsonOption.Create();

    public ValidateCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("validate", "Check stack files and tell everything that is wrong. Nothing is run.")
    {
        Arguments.Add(_stacks);
        Options.Add(_all);
        Options.Add(_json);
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(arguments, services, global))));
    }

    private ExitCode Run(ParseResult arguments, CliServices services, GlobalOptions global)
    {
        var json = arguments.GetValue(_json);
        var selection = new StackSelection { Names = arguments.GetValue(_stacks) ?? [], All = arguments.GetValue(_all) };
        var reports = new Validation(services, global.Find(arguments, services.Host), json).Run(selection);
        if (json)
            ReportJson.Write(services.Host.Out, ReportJson.Of(Name, reports));
        return ExitCodes.Combine(reports.Select(report => report.ExitCode));
    }
}
