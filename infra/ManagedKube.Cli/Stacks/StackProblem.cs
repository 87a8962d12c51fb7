namespace ManagedKube.Cli.Stacks;

/// <summary>Something that is wrong in a stack's file.</summary>
internal sealed record StackProblem
{
    /// <summary>The <see cref="Rule"/> of what makes a file unusable as a stack's, whatever the stack is for.</summary>
    public const string FileRule = "stack-file";

    /// <summary>The rule that is broken, by its id.</summary>
    public string Rule { get; init; } = FileRule;

    /// <summary>Whether the stack cannot be used because of it; else it is a warning.</summary>
    public required bool IsError { get; init; }

    /// <summary>The file as it is best told to the user.</summary>
    public string File { get; init; } = "";

    /// <summary>Line in the file, from 1; null where the problem has no place of its own.</summary>
    public int? Line { get; init; }

    /// <summary>Column in the file, from 1.</summary>
    public int? Column { get; init; }

    /// <summary>The setting that it is about, for example <c>cluster.workers[0].count</c>; empty for the whole file.</summary>
    public string Setting { get; init; } = "";

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>What to do; empty where the message says it.</summary>
    public string Remedy { get; init; } = "";

    /// <summary>The place as compilers write it.</summary>
    public string Place => Line is { } line ? $"{File}:{line}:{Column ?? 1}" : File;
}
