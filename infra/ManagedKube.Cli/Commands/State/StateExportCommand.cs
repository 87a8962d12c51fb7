using System.CommandLine;
using System.Text;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Stacks;

namespace ManagedKube.Cli.Commands.State;

/// <summary>Writes a state, or an earlier one, in the form that <c>pulumi stack import</c> and <c>mk state import</c> read.</summary>
internal sealed class StateExportCommand : Command
{
    private readonly Option<string?> _file = new("--file") { Description = "Write to this file, which only you can read (default: standard output).", HelpName = "FILE" };
    private readonly Option<int?> _version = new("--version") { Description = "The state that this update left ('mk history STACK' lists them).", HelpName = "N" };
    private readonly Option<string?> _backup = new("--backup") { Description = "The state in this file: a backup, a checkpoint or an export.", HelpName = "FILE" };
    private readonly Option<bool> _showSecrets = new("--show-secrets") { Description = "Write secrets in clear." };
    private readonly StateSymbols _symbols;

    public StateExportCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("export", "Write the state in the form of 'pulumi stack export'.")
    {
        _symbols = new StateSymbols(services, global);
        _symbols.AddStack(this);
        foreach (var option in (Option[])[_file, _version, _backup, _showSecrets])
            Options.Add(option);
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(arguments))));
    }

    private ExitCode Run(ParseResult arguments)
    {
        if (arguments.GetValue(_version) is not null && arguments.GetValue(_backup) is not null)
            throw new CommandException(ExitCode.WrongUsage, "Say --version or --backup, not both.");
        var text = Encoding.UTF8.GetString(Content(arguments, _symbols.State(arguments)));
        if (arguments.GetValue(_file) is { } file)
        {
            var path = Path.GetFullPath(file, _symbols.Host.WorkingFolder);
            PrivateFile.Write(path, text + "\n");
            _symbols.Host.Error.WriteLine($"The state is in {path}.");
        }
        else
        {
            _symbols.Host.Out.Profile.Out.Writer.WriteLine(text);
        }
        return ExitCode.Done;
    }

    private byte[] Content(ParseResult arguments, StackState state)
    {
        var showSecrets = arguments.GetValue(_showSecrets);
        if (arguments.GetValue(_version) is { } version)
            return state.ExportVersion(version, showSecrets)
                ?? throw new CommandException(
                    ExitCode.WrongUsage,
                    $"The state that update {version} left is not kept. 'mk history {state.Identity.Stack}' lists what is.");
        if (arguments.GetValue(_backup) is not { } backup)
            return state.Export(showSecrets);
        var path = Path.GetFullPath(backup, _symbols.Host.WorkingFolder);
        return StateFileReading.Guard(path, () => state.Export(File.ReadAllBytes(path), showSecrets));
    }
}
