using System.CommandLine;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Clusters;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Html;
using ManagedKube.PlanViews.Json;
using ManagedKube.PlanViews.Markdown;
using ManagedKube.PlanViews.Sheets;
using ManagedKube.PlanViews.Svg;

namespace ManagedKube.Cli.Commands;

/// <summary>Shows what a stack's cluster will be, from its file alone.</summary>
internal sealed class PlanCommand : Command
{
    private readonly Argument<string> _stack = StackArgument.One();
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<bool> _markdown = new("--markdown") { Description = "Put the plan on standard output as Markdown." };
    private readonly Option<bool> _machines = new("--machines") { Description = "Show every machine, however many there are." };
    private readonly Option<string?> _svg = new("--svg") { Description = "Draw the plan into this file.", HelpName = "FILE" };
    private readonly Option<string?> _html = new("--html") { Description = "Write the plan with its picture into this file, as one web page.", HelpName = "FILE" };

    public PlanCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("plan", "Show what a cluster will be: machines, addresses, storage, names, exposure. Nothing is run.")
    {
        Arguments.Add(_stack);
        foreach (var option in new Option[] { _json, _markdown, _machines, _svg, _html })
            Options.Add(option);
        Validators.Add(result =>
        {
            if (result.GetValue(_json) && result.GetValue(_markdown))
                result.AddError("Standard output cannot be JSON and Markdown: leave out --json or --markdown.");
        });
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(arguments, services, global))));
    }

    private ExitCode Run(ParseResult arguments, CliServices services, GlobalOptions global)
    {
        var (host, workplace) = (services.Host, global.Find(arguments, services.Host));
        var stack = workplace.Catalog.One(arguments.GetValue(_stack)!);
        var (plan, problems) = new ClusterPlanning(services, workplace).Plan(stack);
        host.Error.WriteLines(problems.SelectMany(DiagnosticLines.Of));
        if (plan is not null)
        {
            Show(arguments, host, plan);
            return ExitCode.Done;
        }
        if (arguments.GetValue(_json))
            ReportJson.Write(host.Out, ReportJson.Of(Name, [new StackReport { Stack = stack, ExitCode = ExitCode.WrongUsage, Diagnostics = problems }]));
        return ExitCode.WrongUsage;
    }

    private void Show(ParseResult arguments, CliHost host, ClusterPlan plan)
    {
        var (svg, html) = (arguments.GetValue(_svg), arguments.GetValue(_html));
        if (svg is not null)
            ResultFile.Write(host, svg, PlanSvg.Write(plan));
        if (html is not null)
            ResultFile.Write(host, html, PlanHtml.Write(plan));
        if (arguments.GetValue(_json))
            ReportJson.Write(host.Out, PlanJson.Of(plan));
        else if (arguments.GetValue(_markdown))
            host.Out.Profile.Out.Writer.Write(PlanMarkdown.Write(Sheet(arguments, plan)));
        else if (svg is null && html is null)
            host.Out.WriteLines(PlanSheetLines.Of(Sheet(arguments, plan), Width(host)));
    }

    // What goes into a file or another program is not broken.
    private static int Width(CliHost host) => host.Out.Profile.Out.IsTerminal ? host.Out.Profile.Width : int.MaxValue;

    private PlanSheet Sheet(ParseResult arguments, ClusterPlan plan) => PlanSheet.Of(plan, arguments.GetValue(_machines));
}
