namespace Pulumi.Command.Local;

/// <summary>Arguments of <see cref="Run"/>.</summary>
public sealed class RunArgs : InvokeArgs
{
    /// <summary>Without values.</summary>
    public static new RunArgs Empty => new();

    /// <summary>Whether the outputs of the previous run are put into the environment, as PULUMI_COMMAND_STDOUT and PULUMI_COMMAND_STDERR. Default: true.</summary>
    [Input("addPreviousOutputInEnv")]
    public bool? AddPreviousOutputInEnv { get; set; }

    [Input("archivePaths")]
    private List<string>? _archivePaths;

    /// <summary>Patterns of the files that are packed into one archive after the command: <c>*</c>, <c>**</c> also across folders, <c>!</c> first to leave out again.</summary>
    public List<string> ArchivePaths
    {
        get => _archivePaths ??= [];
        set => _archivePaths = value;
    }

    [Input("assetPaths")]
    private List<string>? _assetPaths;

    /// <summary>Patterns of the files that become assets after the command, as in <c>ArchivePaths</c>.</summary>
    public List<string> AssetPaths
    {
        get => _assetPaths ??= [];
        set => _assetPaths = value;
    }

    /// <summary>The command.</summary>
    [Input("command", required: true)]
    public string Command { get; set; } = null!;

    /// <summary>The folder in which the commands run. Default: the folder of the program.</summary>
    [Input("dir")]
    public string? Dir { get; set; }

    [Input("environment")]
    private Dictionary<string, string>? _environment;

    /// <summary>Variables beside the inherited ones.</summary>
    public Dictionary<string, string> Environment
    {
        get => _environment ??= [];
        set => _environment = value;
    }

    [Input("interpreter")]
    private List<string>? _interpreter;

    /// <summary>The program, with its first arguments, that gets the command as its last argument. Default: <c>/bin/sh -c</c>, on Windows <c>cmd /C</c>.</summary>
    public List<string> Interpreter
    {
        get => _interpreter ??= [];
        set => _interpreter = value;
    }

    /// <summary>Which output is shown while the command runs. Default: both.</summary>
    [Input("logging")]
    public Logging? Logging { get; set; }

    /// <summary>What the command gets on its standard input.</summary>
    [Input("stdin")]
    public string? Stdin { get; set; }
}
