using System.Collections.Immutable;

namespace Pulumi.Command.Local;

/// <summary>What a command of <see cref="Run"/> gave, with its arguments.</summary>
[OutputType]
public sealed class RunResult
{
    /// <summary>Whether the outputs of the previous run are put into the environment, as PULUMI_COMMAND_STDOUT and PULUMI_COMMAND_STDERR. Default: true.</summary>
    public readonly bool? AddPreviousOutputInEnv;

    /// <summary>The files that <c>ArchivePaths</c> found, as an archive.</summary>
    public readonly Archive? Archive;

    /// <summary>Patterns of the files that are packed into one archive after the command: <c>*</c>, <c>**</c> also across folders, <c>!</c> first to leave out again.</summary>
    public readonly ImmutableArray<string> ArchivePaths;

    /// <summary>Patterns of the files that become assets after the command, as in <c>ArchivePaths</c>.</summary>
    public readonly ImmutableArray<string> AssetPaths;

    /// <summary>The files that <c>AssetPaths</c> found, by their path below <c>Dir</c>.</summary>
    public readonly ImmutableDictionary<string, AssetOrArchive>? Assets;

    /// <summary>The command.</summary>
    public readonly string Command;

    /// <summary>The folder in which the commands run. Default: the folder of the program.</summary>
    public readonly string? Dir;

    /// <summary>Variables beside the inherited ones.</summary>
    public readonly ImmutableDictionary<string, string>? Environment;

    /// <summary>The program, with its first arguments, that gets the command as its last argument. Default: <c>/bin/sh -c</c>, on Windows <c>cmd /C</c>.</summary>
    public readonly ImmutableArray<string> Interpreter;

    /// <summary>Which output is shown while the command runs. Default: both.</summary>
    public readonly Logging? Logging;

    /// <summary>The standard error of the last command, without its last line break.</summary>
    public readonly string Stderr;

    /// <summary>What the command gets on its standard input.</summary>
    public readonly string? Stdin;

    /// <summary>The standard output of the last command, without its last line break.</summary>
    public readonly string Stdout;

    [OutputConstructor]
    private RunResult(
        bool? addPreviousOutputInEnv,
        Archive? archive,
        ImmutableArray<string> archivePaths,
        ImmutableArray<string> assetPaths,
        ImmutableDictionary<string, AssetOrArchive>? assets,
        string command,
        string? dir,
        ImmutableDictionary<string, string>? environment,
        ImmutableArray<string> interpreter,
        Logging? logging,
        string stderr,
        string? stdin,
        string stdout)
    {
        AddPreviousOutputInEnv = addPreviousOutputInEnv;
        Archive = archive;
        ArchivePaths = archivePaths;
        AssetPaths = assetPaths;
        Assets = assets;
        Command = command;
        Dir = dir;
        Environment = environment;
        Interpreter = interpreter;
        Logging = logging;
        Stderr = stderr;
        Stdin = stdin;
        Stdout = stdout;
    }
}
