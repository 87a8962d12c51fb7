using System.Collections.Immutable;

namespace Pulumi.Command.Local;

/// <summary>
/// Commands on the machine that deploys, run when the resource is created, updated and deleted. A command that does not end with
/// exit code 0 has failed.
/// </summary>
[CommandResourceType(Token)]
public class Command : CustomResource
{
    private const string Token = "command:local:Command";

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public Command(string name, CommandArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new CommandArgs(), PackageOptions.Of(options, "", "triggers[*]"))
    {
    }

    private Command(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, PackageOptions.Of(options, id, "triggers[*]"))
    {
    }

    /// <summary>Whether the outputs of the previous run are put into the environment, as PULUMI_COMMAND_STDOUT and PULUMI_COMMAND_STDERR. Default: true.</summary>
    [Output("addPreviousOutputInEnv")]
    public Output<bool?> AddPreviousOutputInEnv { get; private set; } = null!;

    /// <summary>The files that <c>ArchivePaths</c> found, as an archive.</summary>
    [Output("archive")]
    public Output<Archive?> Archive { get; private set; } = null!;

    /// <summary>Patterns of the files that are packed into one archive after the command: <c>*</c>, <c>**</c> also across folders, <c>!</c> first to leave out again.</summary>
    [Output("archivePaths")]
    public Output<ImmutableArray<string>> ArchivePaths { get; private set; } = null!;

    /// <summary>Patterns of the files that become assets after the command, as in <c>ArchivePaths</c>.</summary>
    [Output("assetPaths")]
    public Output<ImmutableArray<string>> AssetPaths { get; private set; } = null!;

    /// <summary>The files that <c>AssetPaths</c> found, by their path below <c>Dir</c>.</summary>
    [Output("assets")]
    public Output<ImmutableDictionary<string, AssetOrArchive>?> Assets { get; private set; } = null!;

    /// <summary>The command that creates. It also updates where there is no <c>Update</c>.</summary>
    [Output("create")]
    public Output<string?> Create { get; private set; } = null!;

    /// <summary>The command that deletes. Without one nothing is run.</summary>
    [Output("delete")]
    public Output<string?> Delete { get; private set; } = null!;

    /// <summary>The folder in which the commands run. Default: the folder of the program.</summary>
    [Output("dir")]
    public Output<string?> Dir { get; private set; } = null!;

    /// <summary>Variables beside the inherited ones.</summary>
    [Output("environment")]
    public Output<ImmutableDictionary<string, string>?> Environment { get; private set; } = null!;

    /// <summary>The program, with its first arguments, that gets the command as its last argument. Default: <c>/bin/sh -c</c>, on Windows <c>cmd /C</c>.</summary>
    [Output("interpreter")]
    public Output<ImmutableArray<string>> Interpreter { get; private set; } = null!;

    /// <summary>Which output is shown while the command runs. Default: both.</summary>
    [Output("logging")]
    public Output<Logging?> Logging { get; private set; } = null!;

    /// <summary>The standard error of the last command, without its last line break.</summary>
    [Output("stderr")]
    public Output<string> Stderr { get; private set; } = null!;

    /// <summary>What the command gets on its standard input.</summary>
    [Output("stdin")]
    public Output<string?> Stdin { get; private set; } = null!;

    /// <summary>The standard output of the last command, without its last line break.</summary>
    [Output("stdout")]
    public Output<string> Stdout { get; private set; } = null!;

    /// <summary>Values of any type; a change of any of them replaces the resource.</summary>
    [Output("triggers")]
    public Output<ImmutableArray<object>> Triggers { get; private set; } = null!;

    /// <summary>The command that updates.</summary>
    [Output("update")]
    public Output<string?> Update { get; private set; } = null!;

    /// <summary>Reads an existing resource, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The resource's id.</param>
    /// <param name="options">How it is managed.</param>
    public static Command Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
