using System.Collections.Immutable;
using ManagedKube.Engine.Projects.Declarations;

namespace ManagedKube.Engine.Projects;

/// <summary>What <c>Pulumi.yaml</c> says.</summary>
public sealed record ProjectFile
{
    /// <summary>Full path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>Name of the project.</summary>
    public required string Name { get; init; }

    /// <summary>The language runtime, for example <c>dotnet</c> or <c>nodejs</c>.</summary>
    public required string Runtime { get; init; }

    /// <summary>Options of the runtime, for example <c>binary</c>.</summary>
    public ImmutableSortedDictionary<string, string> RuntimeOptions { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Folder of the program, relative to the project; empty for the project's own.</summary>
    public string Main { get; init; } = "";

    /// <summary>Folder of the stack files, relative to the project; empty for the project's own.</summary>
    public string StackConfigDir { get; init; } = "";

    /// <summary>Plugins that are found at a given place.</summary>
    public ImmutableArray<ProjectPlugin> Plugins { get; init; } = [];

    /// <summary>What the project declares of its stacks' configuration, by full key.</summary>
    public ImmutableSortedDictionary<string, ConfigDeclaration> Config { get; init; } = ImmutableSortedDictionary<string, ConfigDeclaration>.Empty;

    /// <summary>Full path of the project's folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Full path of the program's folder.</summary>
    public string ProgramFolder => System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder, Main));

    /// <summary>Full path of a stack's file, whether or not it is there.</summary>
    public string StackFilePath(string stack) =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder, StackConfigDir, $"Pulumi.{stack.Replace('/', '-')}.yaml"));
}
