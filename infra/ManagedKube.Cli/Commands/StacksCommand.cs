using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display.States;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Stacks;

namespace ManagedKube.Cli.Commands;

/// <summary>Lists the stacks of the project.</summary>
internal sealed class StacksCommand : Command
{
    private readonly Option<bool> _json = JsonOption.Create();

    public StacksCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("stacks", "List the stacks: where they live, what is recorded of them, who works on them.")
    {
        Options.Add(_json);
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(arguments, services.Host, global.Find(arguments, services.Host)))));
    }

    private ExitCode Run(ParseResult arguments, CliHost host, Workplace workplace)
    {
        var stacks = new StackSummaries(workplace.Project, workplace.Catalog, workplace.Loader).Read();
        if (arguments.GetValue(_json))
            ReportJson.Write(host.Out, new JsonObject { ["stacks"] = new JsonArray([.. stacks.Select(StackSummaryLines.Json)]) });
        else if (stacks.IsEmpty)
            host.Error.WriteLine($"There are no stacks yet: write {workplace.Project.StackFilePath("CODE")}.");
        else
            host.Out.WriteLines(StackSummaryLines.Of(stacks));
        return ExitCode.Done;
    }
}
