using System.Collections.Immutable;
using System.CommandLine;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Clusters.Ordering;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Engine.Events;
using ManagedKube.Model.Lifecycle;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Commands;

/// <summary>Writes the file of a new customer.</summary>
internal sealed class NewCommand : Command
{
    private readonly Argument<string> _code = new("CODE") { Description = "The cluster's code: five lower-case letters in production, six in dev/test." };

    private readonly ImmutableArray<(string Key, Option<string?> Option)> _answers =
    [
        .. OrderQuestions.All.Select(question => (question.Key, new Option<string?>($"--{question.Key}")
        {
            Description = question.Text,
            HelpName = question.Example,
        })),
    ];

    public NewCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("new", "Write the file of a new customer: asks for what options do not say, and checks it.")
    {
        Arguments.Add(_code);
        foreach (var (_, option) in _answers)
            Options.Add(option);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, services, global.Find(arguments, services.Host), cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CliServices services, Workplace workplace, CancellationToken cancel)
    {
        var host = services.Host;
        var code = arguments.GetValue(_code)!;
        var path = workplace.Project.StackFilePath(code);
        CodeRules.Check(code, workplace.Catalog.Names, path);
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        if (NewClusterVersions.On(today, ReleaseData.Embedded) is not { } versions)
            throw new CommandException(ExitCode.WrongUsage, "The release data knows no Kubernetes and Talos of this day. Is the clock right?");

        var proposals = new OrderProposals(code, FleetRanges.Of(workplace.Fleet.Fleet));
        var given = _answers
            .Select(answer => (answer.Key, Value: arguments.GetValue(answer.Option)))
            .Where(answer => answer.Value is not null)
            .ToImmutableDictionary(answer => answer.Key, answer => answer.Value!);
        var order = new ClusterOrder(code, await new OrderTaking(host, proposals).TakeAsync(given, cancel).ConfigureAwait(false));
        var text = CustomerFileText.Of(order, proposals.Environment, versions.Talos.ToString(), versions.Kubernetes.ToString());
        return await WriteAsync(services, workplace, code, path, text, cancel).ConfigureAwait(false);
    }

    // The file is checked where it will stand, and taken away again when it is wrong: a wrong one would stop the whole fleet's checks.
    private static async Task<ExitCode> WriteAsync(CliServices services, Workplace workplace, string code, string path, string text, CancellationToken cancel)
    {
        var isValid = false;
        try
        {
            await File.WriteAllTextAsync(path, text, cancel).ConfigureAwait(false);
            isValid = Check(services, workplace, code);
        }
        finally
        {
            if (!isValid)
                File.Delete(path);
        }
        if (!isValid)
            throw new CommandException(ExitCode.WrongUsage, "Nothing was written. Correct the answers and run the command again.");
        services.Host.Out.WriteLine($"{path} is written. See what it means with 'mk plan {code}', then 'mk preview {code}'.");
        return ExitCode.Done;
    }

    private static bool Check(CliServices services, Workplace workplace, string code)
    {
        var file = workplace.Loader.ReadFile(code);
        var problems = new StackChecks(services, workplace).Run(
            code, file, workplace.Loader.ReadConfig(code, file), PropertyMap.Empty);
        services.Host.Error.WriteLines(problems.SelectMany(DiagnosticLines.Of));
        return problems.All(problem => problem.Severity != Severity.Error);
    }
}
