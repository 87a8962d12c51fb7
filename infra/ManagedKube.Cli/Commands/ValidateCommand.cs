using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Results;

namespace ManagedKube.Cli.Commands;

/// <summary>Checks stack files and runs nothing.</summary>
internal sealed class ValidateCommand : Command
{
    private enum ResultFormat
    {
        Text,
        Json,
        Sarif,
    }

    private readonly Argument<string[]> _stacks = StackArgument.Several();
    private readonly Option<bool> _all = StackArgument.All();
    private readonly Option<DateOnly?> _day = DayOption.Create();
    private readonly Option<bool> _rules = new("--rules") { Description = "Print the table of all rules instead." };
    private readonly Option<bool> _json = JsonOption.Create();

    private readonly Option<ResultFormat> _format = new("--format")
    {
        Description = "What is put on standard output: text, json (as --json), or sarif for code scanners.",
        HelpName = "text|json|sarif",
    };

    public ValidateCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("validate", "Check stack files and tell everything that is wrong. Nothing is run.")
    {
        Arguments.Add(_stacks);
        Options.Add(_all);
        Options.Add(_day);
        Options.Add(_format);
        Options.Add(_rules);
        Options.Add(_json);
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(arguments, services, global))));
    }

    private ExitCode Run(ParseResult arguments, CliServices services, GlobalOptions global)
    {
        var format = arguments.GetValue(_json) ? ResultFormat.Json : arguments.GetValue(_format);
        if (arguments.GetValue(_rules))
            return PrintRules(services.Host, format);
        var selection = new StackSelection { Names = arguments.GetValue(_stacks) ?? [], All = arguments.GetValue(_all) };
        var validation = new Validation(services, global.Find(arguments, services.Host), arguments.GetValue(_day), quiet: format != ResultFormat.Text);
        var reports = validation.Run(selection);
        if (format == ResultFormat.Json)
            ReportJson.Write(services.Host.Out, ReportJson.Of(Name, reports));
        else if (format == ResultFormat.Sarif)
            ReportJson.Write(services.Host.Out, SarifReport.Of(reports.SelectMany(report => report.Problems ?? [])));
        return ExitCodes.Combine(reports.Select(report => report.ExitCode));
    }

    private static ExitCode PrintRules(CliHost host, ResultFormat format)
    {
        if (format == ResultFormat.Text)
            host.Out.Profile.Out.Writer.Write(RuleTable.Markdown());
        else
            ReportJson.Write(host.Out, new JsonObject { ["rules"] = RuleTable.Json() });
        return ExitCode.Done;
    }
}
