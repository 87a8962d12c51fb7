using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Projects.Declarations;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Operations;

/// <summary>Looks through a stack's file before anything runs.</summary>
internal sealed class StackChecks(CliHost host, ProjectFile project, ImmutableArray<IStackCheck> checks)
{
    /// <summary>Everything that is wrong, each with its place in the file as compilers write it.</summary>
    public ImmutableArray<Diagnostic> Run(string stack, StackFile file, ImmutableSortedDictionary<string, ConfigValue> config, PropertyMap outputs)
    {
        var path = PathFrom(host.WorkingFolder, file.Path);
        return
        [
            .. project.Check(stack, config).Select(problem => new Diagnostic(Severity.Error, $"{path}: {Printable.OneLine(problem)}.") { Time = host.Clock.GetUtcNow() }),
            .. checks.SelectMany(check => check.Check(file, config, outputs))
                .OrderBy(problem => (problem.Line, problem.Column))
                .Select(problem => new Diagnostic(
                    problem.IsError ? Severity.Error : Severity.Warning,
                    $"{path}:{problem.Line}:{problem.Column}: {Printable.OneLine(problem.Message)}") { Time = host.Clock.GetUtcNow() }),
        ];
    }

    // A way up and down again is harder to read than the whole path.
    private static string PathFrom(string folder, string path) => Path.GetRelativePath(folder, path) is var relative && !relative.StartsWith("..", StringComparison.Ordinal)
        ? relative
        : path;
}
