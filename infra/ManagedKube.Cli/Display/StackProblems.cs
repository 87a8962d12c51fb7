using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Display;

/// <summary>What is wrong in stack files, in words.</summary>
internal static class StackProblems
{
    /// <summary>One message for each problem.</summary>
    public static ImmutableArray<Diagnostic> Diagnostics(IEnumerable<StackProblem> problems, DateTimeOffset time) =>
    [
        .. problems.Select(problem => new Diagnostic(
            problem.IsError ? Severity.Error : Severity.Warning, $"{problem.Place}: {Printable.OneLine(Text(problem))}") { Time = time }),
    ];

    /// <summary>A problem without its place in the file.</summary>
    public static string Text(StackProblem problem)
    {
        var setting = problem.Setting.Length > 0 ? $"{problem.Setting}: " : "";
        var remedy = problem.Remedy.Length > 0 ? $" {problem.Remedy}" : "";
        return $"{setting}{problem.Message}{remedy}{(IsNumber(problem.Rule) ? $" [{problem.Rule}]" : "")}";
    }

    // Rules of the product specification have numbers; the names of the others only repeat the message.
    private static bool IsNumber(string rule) => rule is ['V', .. var digits] && digits.All(char.IsAsciiDigit);
}
