using System.CommandLine;
using ManagedKube.Cli.Hosting;

namespace ManagedKube.Cli.Commands.Config;

/// <summary>Shows one value, decrypted.</summary>
internal sealed class ConfigGetCommand : Command
{
    private readonly Argument<string> _stack = StackArgument.One();
    private readonly ConfigKey _key = new();

    public ConfigGetCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("get", "Write one value to standard output; an encrypted one in clear.")
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
        var file = workplace.Loader.ReadFile(stack);
        var secrets = new Lazy<Stacks.StackSecrets>(() => workplace.Loader.OpenSecrets(stack, file));
        var value = file.Find(place, ciphertext => secrets.Value.DecryptConfig(ciphertext))
            ?? throw new CommandException(ExitCode.Failed, $"{file.Path} has no value for {place}.");
        host.Out.Profile.Out.Writer.WriteLine(value.Text);
        return ExitCode.Done;
    }
}
