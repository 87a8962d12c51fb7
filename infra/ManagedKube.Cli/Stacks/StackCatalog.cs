using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Projects;
using ManagedKube.Model.Configuration;

namespace ManagedKube.Cli.Stacks;

/// <summary>The stacks of a project: one for each <c>Pulumi.STACK.yaml</c>.</summary>
/// <param name="project">The project.</param>
internal sealed class StackCatalog(ProjectFile project)
{
    private const string Prefix = "Pulumi.";
    private const string Suffix = ".yaml";

    /// <summary>Their names, in order.</summary>
    public ImmutableArray<string> Names { get; } = List(Path.GetDirectoryName(project.StackFilePath("any"))!);

    /// <summary>The stacks that the user means.</summary>
    /// <exception cref="CommandException">One of them is none, or none is named where there is a choice.</exception>
    public ImmutableArray<string> Select(IReadOnlyCollection<string> names, bool all)
    {
        if (all)
            return Names.IsEmpty ? throw new CommandException(ExitCode.NoSuchStack, NothingThere()) : Names;
        if (names.Count == 0)
            throw new CommandException(ExitCode.WrongUsage, $"Which stack? {Choice()}");
        var unknown = names.Where(name => !Names.Contains(name)).ToList();
        if (unknown.Count > 0)
            throw new CommandException(ExitCode.NoSuchStack, string.Join('\n', unknown.Select(Unknown)) + $"\n{Choice()}");
        return [.. names.Distinct()];
    }

    /// <summary>The one stack that the user means.</summary>
    /// <exception cref="CommandException">It is none.</exception>
    public string One(string name) => Select([name], all: false)[0];

    private static ImmutableArray<string> List(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, $"{Prefix}*{Suffix}")
            .Select(path => Path.GetFileName(path))
            .Where(file => file.Length > Prefix.Length + Suffix.Length)
            .Select(file => file[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal)];

    private string Unknown(string name)
    {
        var meant = KeySuggestion.For(name, Names);
        return $"There is no stack '{name}'." + (meant is null ? "" : $" Did you mean '{meant}'?");
    }

    private string Choice() => Names.IsEmpty ? NothingThere() : $"The stacks are: {string.Join(", ", Names)}.";

    private string NothingThere() => $"There are no stacks yet: write {project.StackFilePath("CODE")}.";
}
