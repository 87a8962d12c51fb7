using System.CommandLine;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Projects;
using Spectre.Console;

namespace ManagedKube.Cli.Commands.Config;

/// <summary>Sets one value; a secret is encrypted.</summary>
internal sealed class ConfigSetCommand : Command
{
    private readonly Argument<string> _stack = StackArgument.One();
    private readonly ConfigKey _key = new();
    private readonly Argument<string?> _value = new("VALUE") { Description = "The value; without it, it is asked for or read from standard input, where nobody else sees it.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _secret = new("--secret") { Description = "Encrypt it." };

    public ConfigSetCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("set", "Set one value. Comments and layout of the file are kept.")
    {
        Arguments.Add(_stack);
        _key.AddTo(this);
        Arguments.Add(_value);
        Options.Add(_secret);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, services.Host, global, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CliHost host, GlobalOptions global, CancellationToken cancel)
    {
        var workplace = global.Find(arguments, host);
        var stack = workplace.Catalog.One(arguments.GetRequiredValue(_stack));
        var place = _key.Read(arguments, workplace.Project.Name);
        var isSecret = arguments.GetValue(_secret);
        var value = arguments.GetValue(_value) ?? await AskAsync(host, place.ToString(), isSecret, cancel).ConfigureAwait(false);
        var edit = new StackFileEdit(workplace.Project.StackFilePath(stack), workplace.Project.Name);
        if (isSecret)
        {
            var secrets = workplace.Loader.OpenSecrets(stack, workplace.Loader.ReadFile(stack)).Config;
            edit.SetSecure(place, secrets.Encrypt(value), secrets.Salt);
        }
        else
        {
            edit.Set(place, value, isTyped: _key.IsPath(arguments));
        }
        host.Error.WriteLine($"{place} is set in {workplace.Project.StackFilePath(stack)}{(isSecret ? ", encrypted" : "")}.");
        return ExitCode.Done;
    }

    private static async Task<string> AskAsync(CliHost host, string place, bool isSecret, CancellationToken cancel)
    {
        if (!host.CanAsk)
            return (await host.In.ReadToEndAsync(cancel).ConfigureAwait(false)).TrimEnd('\r', '\n');
        var prompt = new TextPrompt<string>($"{place}:".EscapeMarkup()) { AllowEmpty = true, IsSecret = isSecret };
        return await prompt.ShowAsync(host.Error, cancel).ConfigureAwait(false);
    }
}
