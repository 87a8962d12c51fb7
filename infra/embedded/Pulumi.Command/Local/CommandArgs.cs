namespace Pulumi.Command.Local;

/// <summary>Inputs of a <see cref="Command"/>.</summary>
public sealed class CommandArgs : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new CommandArgs Empty => new();

    /// <summary>Whether the outputs of the previous run are put into the environment, as PULUMI_COMMAND_STDOUT and PULUMI_COMMAND_STDERR. Default: true.</summary>
    [Input("addPreviousOutputInEnv")]
    public Input<bool>? AddPreviousOutputInEnv { get; set; }

    [Input("archivePaths")]
    private InputList<string>? _archivePaths;

    /// <summary>Patterns of the files that are packed into one archive after the command: <c>*</c>, <c>**</c> also across folders, <c>!</c> first to leave out again.</summary>
    public InputList<string> ArchivePaths
    {
        get => _archivePaths ??= [];
        set => _archivePaths = value;
    }

    [Input("assetPaths")]
    private InputList<string>? _assetPaths;

    /// <summary>Patterns of the files that become assets after the command, as in <c>ArchivePaths</c>.</summary>
    public InputList<string> AssetPaths
    {
        get => _assetPaths ??= [];
        set => _assetPaths = value;
    }

    /// <summary>The command that creates. It also updates where there is no <c>Update</c>.</summary>
    [Input("create")]
    public Input<string>? Create { get; set; }

    /// <summary>The command that deletes. Without one nothing is run.</summary>
    [Input("delete")]
    public Input<string>? Delete { get; set; }

    /// <summary>The folder in which the commands run. Default: the folder of the program.</summary>
    [Input("dir")]
    public Input<string>? Dir { get; set; }

    [Input("environment")]
    private InputMap<string>? _environment;

    /// <summary>Variables beside the inherited ones.</summary>
    public InputMap<string> Environment
    {
        get => _environment ??= [];
        set => _environment = value;
    }

    [Input("interpreter")]
    private InputList<string>? _interpreter;

    /// <summary>The program, with its first arguments, that gets the command as its last argument. Default: <c>/bin/sh -c</c>, on Windows <c>cmd /C</c>.</summary>
    public InputList<string> Interpreter
    {
        get => _interpreter ??= [];
        set => _interpreter = value;
    }

    /// <summary>Which output is shown while the command runs. Default: both.</summary>
    [Input("logging")]
    public Input<Logging>? Logging { get; set; }

    /// <summary>What the command gets on its standard input.</summary>
    [Input("stdin")]
    public Input<string>? Stdin { get; set; }

    [Input("triggers")]
    private InputList<object>? _triggers;

    /// <summary>Values of any type; a change of any of them replaces the resource.</summary>
    public InputList<object> Triggers
    {
        get => _triggers ??= [];
        set => _triggers = value;
    }

    /// <summary>The command that updates.</summary>
    [Input("update")]
    public Input<string>? Update { get; set; }
}
