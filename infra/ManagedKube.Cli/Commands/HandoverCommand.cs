using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Clusters;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;

namespace ManagedKube.Cli.Commands;

/// <summary>Writes what a client gets with his cluster (product spec 1.4).</summary>
internal sealed class HandoverCommand : Command
{
    private readonly Argument<string> _stack = StackArgument.One();
    private readonly Option<string?> _out = new("--out") { Description = "Write into this folder (default: $MK_HOME/handover/STACK).", HelpName = "FOLDER" };
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly CliHost _host;

    public HandoverCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("handover", "Write what a client gets with his cluster: kubeconfig, passwords and facts, in files that only you can read.")
    {
        _host = services.Host;
        Arguments.Add(_stack);
        Options.Add(_out);
        Options.Add(_json);
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(arguments, global))));
    }

    private ExitCode Run(ParseResult arguments, GlobalOptions global)
    {
        var workplace = global.Find(arguments, _host);
        var stack = workplace.Catalog.One(arguments.GetRequiredValue(_stack));
        var outputs = workplace.Loader.Open(stack).ReadState().Outputs().Reveal();
        var folder = arguments.GetValue(_out) is { } given ? Path.GetFullPath(given, _host.WorkingFolder) : workplace.Home.Handover(stack);
        var files = HandoverFiles.Of(stack, HandoverPackage.Read(stack, outputs)).Select(file => (Path: Path.Combine(folder, file.Path), file.Text)).ToList();
        foreach (var (path, text) in files)
            Write(path, text);
        if (arguments.GetValue(_json))
            ReportJson.Write(_host.Out, Document(stack, files.Select(file => file.Path)));
        else
            _host.Out.WriteLines(files.Select(file => Line.Of(Printable.OneLine(file.Path))));
        return ExitCode.Done;
    }

    private JsonObject Document(string stack, IEnumerable<string> files)
    {
        var document = ReportJson.Head(Name, stack, ExitCode.Done);
        document["files"] = new JsonArray([.. files.Select(file => JsonValue.Create(file))]);
        return document;
    }

    private static void Write(string path, string text)
    {
        try
        {
            PrivateFile.CreateFolder(Path.GetDirectoryName(path)!);
            PrivateFile.Write(path, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.WrongUsage, $"The file {path} cannot be written: {exception.Message}");
        }
    }
}
