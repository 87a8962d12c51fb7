using System.Collections.Immutable;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Stacks;

namespace ManagedKube.Cli.Operations;

/// <summary>Checks stack files and runs nothing.</summary>
/// <param name="services">What verbs are made of.</param>
/// <param name="workplace">The project.</param>
/// <param name="day">The day that is judged; null for today.</param>
/// <param name="quiet">Whether nothing is written on the way.</param>
internal sealed class Validation(CliServices services, Workplace workplace, DateOnly? day, bool quiet)
{
    public ImmutableArray<StackReport> Run(StackSelection selection)
    {
        var reports = workplace.Catalog.Select(selection.Names, selection.All).Select(Run).ToImmutableArray();
        if (reports.Any(report => report.ExitCode == ExitCode.Done) && workplace.Fleet.LeftOut is { IsEmpty: false } leftOut)
        {
            services.Host.Error.WriteLine(new Piece(
                $"The rules across clusters leave out {string.Join(", ", leftOut.Select(Printable.OneLine))}, whose files are wrong.", Tone.Warning));
        }
        return reports;
    }

    private StackReport Run(string stack)
    {
        var host = services.Host;
        try
        {
            var file = workplace.Fleet.File(stack);
            var problems = new StackChecks(services, workplace).Find(
                stack, file, workplace.Loader.ReadConfig(stack, file), workplace.Loader.State(stack).Look().Outputs(), day);
            var isValid = !problems.Any(problem => problem.IsError);
            var diagnostics = StackProblems.Diagnostics(problems, host.Clock.GetUtcNow());
            if (!quiet)
                host.Out.WriteLines([.. diagnostics.SelectMany(DiagnosticLines.Of), Line.Of($"{stack}: {(isValid ? "valid" : "not valid")}")]);
            return new StackReport
            {
                Stack = stack,
                ExitCode = isValid ? ExitCode.Done : ExitCode.WrongUsage,
                Diagnostics = diagnostics,
                Problems = problems,
            };
        }
        catch (Exception exception) when (Failures.ExpectedCode(exception) is { } code)
        {
            var report = StackReport.Failure(stack, code, Failures.Message(exception), host.Clock.GetUtcNow());
            host.Error.WriteLines(report.Diagnostics.SelectMany(DiagnosticLines.Of));
            return report with { Problems = [new StackProblem { IsError = true, File = StackChecks.Shown(host.WorkingFolder, workplace.Project.StackFilePath(stack)), Message = Failures.Message(exception) }] };
        }
    }
}
