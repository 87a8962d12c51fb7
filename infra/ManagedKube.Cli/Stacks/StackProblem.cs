namespace ManagedKube.Cli.Stacks;

/// <summary>Something that is wrong in a stack's file.</summary>
/// <param name="IsError">Whether the stack cannot be used because of it; else it is a warning.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Column in the file, from 1.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record StackProblem(bool IsError, int Line, int Column, string Message);
