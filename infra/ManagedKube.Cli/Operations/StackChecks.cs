using System.Collections.Immutable;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Projects.Declarations;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Operations;

/// <summary>Looks through a stack's file before anything runs.</summary>
internal sealed class StackChecks(CliServices services, Workplace workplace)
{
    /// <summary>Whether a secret that is missing is wrong. It is not for those who only look at what will be.</summary>
    public bool MissesSecrets { get; init; } = true;

    /// <summary>Everything that is wrong, as messages.</summary>
    public ImmutableArray<Diagnostic> Run(string stack, StackFile file, ImmutableSortedDictionary<string, ConfigValue> config, PropertyMap outputs) =>
        StackProblems.Diagnostics(Find(stack, file, config, outputs), services.Host.Clock.GetUtcNow());

    /// <summary>Everything that is wrong with the file that a stack has now, each with its place in it.</summary>
    /// <param name="stack">The stack.</param>
    public ImmutableArray<StackProblem> Find(string stack)
    {
        var file = workplace.Loader.ReadFile(stack);
        return Find(stack, file, workplace.Loader.ReadConfig(stack, file), workplace.Loader.State(stack).Look().Outputs());
    }

    /// <summary>Everything that is wrong, each with its place in the file.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="file">Its file.</param>
    /// <param name="config">Its configuration, decrypted, by full key.</param>
    /// <param name="outputs">What its last update put out; empty before the first one.</param>
    /// <param name="day">The day that is judged; null for today.</param>
    public ImmutableArray<StackProblem> Find(
        string stack, StackFile file, ImmutableSortedDictionary<string, ConfigValue> config, PropertyMap outputs, DateOnly? day = null)
    {
        var path = Shown(services.Host.WorkingFolder, file.Path);
        var subject = new CheckedStack
        {
            Name = stack,
            File = file,
            Config = config,
            Outputs = outputs,
            Today = day ?? DateOnly.FromDateTime(services.Host.Clock.GetUtcNow().UtcDateTime),
            Fleet = workplace.Fleet,
            MissesSecrets = MissesSecrets,
        };
        return
        [
            .. workplace.Project.Check(stack, config)
                .Select(problem => new StackProblem { IsError = true, Message = $"{problem}." })
                .Concat(services.Checks.SelectMany(check => check.Check(subject)).OrderBy(problem => (problem.Line, problem.Column)))
                .Select(problem => problem with { File = path }),
        ];
    }

    /// <summary>A file as it is best told to somebody in a folder: a way up and down again is harder to read than the whole path.</summary>
    public static string Shown(string folder, string path) => Path.GetRelativePath(folder, path) is var relative && !relative.StartsWith("..", StringComparison.Ordinal)
        ? relative
        : path;
}
