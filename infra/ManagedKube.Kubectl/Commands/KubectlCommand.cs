using System.CommandLine;
using ManagedKube.Kubectl.Api;

namespace ManagedKube.Kubectl.Commands;

/// <summary>All commands, with what they have in common.</summary>
internal static class KubectlCommand
{
    private const int Failed = 1;

    public static async Task<int> RunAsync(string[] arguments, TextReader input, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var global = new GlobalOptions();
        var shell = new Shell(global, input, output, error);
        var root = new RootCommand("The commands of Kubernetes' client that managed clusters are driven by.")
        {
            new VersionCommand(shell), new GetCommand(shell), new CordonCommand(shell, isOn: true), new CordonCommand(shell, isOn: false), new DrainCommand(shell),
            new DeleteCommand(shell), new MetadataCommand(shell, "label", "labels"), new MetadataCommand(shell, "annotate", "annotations"), new TaintCommand(shell),
            new ApplyCommand(shell), new WaitCommand(shell), new AuthCommand(shell),
        };
        global.AddTo(root);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            await error.WriteLineAsync($"error: {parsed.Errors[0].Message}").ConfigureAwait(false);
            return Failed;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, cancel).ConfigureAwait(false);
    }

    /// <summary>Runs what a command does, and tells what ends it as Kubernetes' client tells it.</summary>
    public static async Task<int> GuardAsync(Shell shell, Func<Task<int>> run)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (ApiFailure e) when (e.Code == 401)
        {
            await shell.Error.WriteLineAsync("error: You must be logged in to the server (Unauthorized)").ConfigureAwait(false);
        }
        catch (ApiFailure e)
        {
            await shell.Error.WriteLineAsync(e.ToText()).ConfigureAwait(false);
        }
        catch (KubectlException e)
        {
            await shell.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
        }

        return Failed;
    }
}
