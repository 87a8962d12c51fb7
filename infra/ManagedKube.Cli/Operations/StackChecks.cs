using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Projects;

namespace ManagedKube.Cli.Operations;

/// <summary>Looks through a stack's file before anything runs.</summary>
internal sealed class StackChecks(CliHost host, ImmutableArray<IStackCheck> checks)
{
    /// <summary>Everything that is wrong, each with its place in the file as compilers write it.</summary>
    public ImmutableArray<Diagnostic> Run(StackFile file, ImmutableSortedDictionary<string, ConfigValue> config)
    {
        var path = Path.GetRelativePath(host.WorkingFolder, file.Path);
        return
        [
            .. checks.SelectMany(check => check.Check(file, config))
                .OrderBy(problem => (problem.Line, problem.Column))
                .Select(problem => new Diagnostic(
                    problem.IsError ? Severity.Error : Severity.Warning,
                    $"{path}:{problem.Line}:{problem.Column}: {Printable.OneLine(problem.Message)}") { Time = host.Clock.GetUtcNow() }),
        ];
    }
}
