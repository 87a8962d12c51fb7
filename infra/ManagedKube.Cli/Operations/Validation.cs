using System.Collections.Immutable;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Operations;

/// <summary>Checks stack files and runs nothing.</summary>
internal sealed class Validation(CliServices services, Workplace workplace, bool json)
{
    public ImmutableArray<StackReport> Run(StackSelection selection) =>
        [.. workplace.Catalog.Select(selection.Names, selection.All).Select(Run)];

    private StackReport Run(string stack)
    {
        var host = services.Host;
        try
        {
            var file = workplace.Loader.ReadFile(stack);
            var problems = new StackChecks(host, workplace.Project, services.Checks).Run(
                stack, file, workplace.Loader.ReadConfig(stack, file), workplace.Loader.State(stack).Look().Outputs());
            var isValid = problems.All(problem => problem.Severity != Severity.Error);
            if (!json)
                host.Out.WriteLines([.. problems.SelectMany(DiagnosticLines.Of), Line.Of($"{stack}: {(isValid ? "valid" : "not valid")}")]);
            return new StackReport { Stack = stack, ExitCode = isValid ? ExitCode.Done : ExitCode.WrongUsage, Diagnostics = problems };
        }
        catch (Exception exception) when (Failures.ExpectedCode(exception) is { } code)
        {
            var report = StackReport.Failure(stack, code, Failures.Message(exception), host.Clock.GetUtcNow());
            host.Error.WriteLines(report.Diagnostics.SelectMany(DiagnosticLines.Of));
            return report;
        }
    }
}
