using System.Diagnostics;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Stacks;
using ManagedKube.Cli.Targets;
using ManagedKube.Engine.Secrets;

namespace ManagedKube.Cli.Official;

/// <summary>Has the official Pulumi CLI do the work, on the same state and the same files.</summary>
internal sealed class OfficialCli(CliServices services, Workplace workplace, OperationOptions options)
{
    private const string Program = "pulumi";

    public async Task<ExitCode> RunAsync(Verb verb, StackSelection selection, CancellationToken cancel)
    {
        var program = FindProgram();
        var exitCodes = new List<ExitCode>();
        foreach (var stack in workplace.Catalog.Select(selection.Names, selection.All))
        {
            var target = Target.Of(workplace.Loader.ReadFile(stack), workplace.Project.Name);
            var passphrase = PassphraseRules.Find(services.Host, workplace.Home, target);
            await using var session = await services.Targets.OpenAsync(target, workplace.Home, selection.SimulatorSpeed, cancel).ConfigureAwait(false);
            exitCodes.Add((ExitCode)await RunStackAsync(
                stack, verb, words => StartAsync(program, words, session, passphrase, cancel)).ConfigureAwait(false));
        }
        return ExitCodes.Combine(exitCodes);
    }

    private string FindProgram() => ToolPath.Find(Program, services.Host.Variable) ?? throw new CommandException(
        ExitCode.Failed,
        "There is no 'pulumi' on the PATH. Install the Pulumi CLI (https://www.pulumi.com/docs/install/), or leave --engine out.");

    private async Task<int> RunStackAsync(string stack, Verb verb, Func<IEnumerable<string>, Task<int>> run)
    {
        Directory.CreateDirectory(workplace.Home.State);
        var isNew = !workplace.Loader.Backend.Stacks(workplace.Project.Name).Contains(stack);
        if (isNew && await run(["stack", "init", stack, "--non-interactive"]).ConfigureAwait(false) is var code && code != 0)
            return code;
        if (await UnprotectAsync(stack, verb, run).ConfigureAwait(false) is var refused && refused != 0)
            return refused;
        var result = await run(OfficialArguments.Of(verb, stack, options)).ConfigureAwait(false);
        // Not by destroy's own --remove, which deletes the stack's file too.
        return result == 0 && options.Remove ? await run(["stack", "rm", stack, "--yes", "--preserve-config"]).ConfigureAwait(false) : result;
    }

    // The official engine knows of protection by the state alone. Its next update protects again what is still there.
    private async Task<int> UnprotectAsync(string stack, Verb verb, Func<IEnumerable<string>, Task<int>> run)
    {
        if (verb is not (Verb.Up or Verb.Destroy) || options.PreviewOnly)
            return 0;
        var grants = workplace.Loader.Grants(stack);
        foreach (var grant in grants.Open())
        {
            grants.UseUp([grant], verb.Name());
            if (await run(["state", "unprotect", grant.Resource, "--stack", stack, "--yes"]).ConfigureAwait(false) is var code && code != 0)
                return code;
        }
        return 0;
    }

    private async Task<int> StartAsync(string program, IEnumerable<string> arguments, ITargetSession target, Passphrase passphrase, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = workplace.Project.Folder };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in target.Environment)
            start.Environment[name] = value;
        start.Environment["PULUMI_BACKEND_URL"] = new Uri(workplace.Home.State).AbsoluteUri;
        start.Environment["PULUMI_SKIP_UPDATE_CHECK"] = "true";
        start.Environment[Passphrase.Variable] = passphrase.Text;
        using var process = Process.Start(start)!;
        await services.Signals.WaitForAsync(process, services.Host.CanAsk).ConfigureAwait(false);
        cancel.ThrowIfCancellationRequested();
        return process.ExitCode;
    }
}
