using System.CommandLine;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Projects;

namespace ManagedKube.Cli.Commands.Config;

/// <summary>Removes one value.</summary>
internal sealed class ConfigRemoveCommand : Command
{
    private readonly Argument<string> _stack = StackArgument.One();
    private readonly ConfigKey _key = new();

    public ConfigRemoveCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("rm", "Remove one value. Comments and layout of the file are kept.")
    {
        Arguments.Add(_stack);
        _key.AddTo(this);
        SetAction((arguments, _) => guard.RunAsync(arguments, () => Task.FromResult(Run(arguments, services.Host, global))));
    }

    private ExitCode Run(ParseResult arguments, CliHost host, GlobalOptions global)
    {
        var workplace = global.Find(arguments, host);
        var stack = workplace.Catalog.One(arguments.GetRequiredValue(_stack));
        var place = _key.Read(arguments, workplace.Project.Name);
        var path = workplace.Project.StackFilePath(stack);
        if (!new StackFileEdit(path, workplace.Project.Name).Remove(place))
            throw new CommandException(ExitCode.Failed, $"{path} has no value for {place}.");
        host.Error.WriteLine($"{place} is removed from {path}.");
        return ExitCode.Done;
    }
}
