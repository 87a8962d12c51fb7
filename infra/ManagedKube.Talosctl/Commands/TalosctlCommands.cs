using System.CommandLine;
using Grpc.Core;
using ManagedKube.Talosctl.Connections;

namespace ManagedKube.Talosctl.Commands;

/// <summary>The whole command line.</summary>
internal sealed class TalosctlCommands
{
    private readonly ClientHost _host;
    private readonly RootCommand _root = new("Talks to the machine API of Talos nodes.");

    public TalosctlCommands(ClientHost host)
    {
        _host = host;
        var global = new GlobalOptions();
        foreach (var option in global.All)
            _root.Options.Add(option);
        Command[] commands =
        [
            new VersionCommand(host, global), new ApplyConfigCommand(host, global), new BootstrapCommand(host, global), new HealthCommand(host, global),
            new KubeconfigCommand(host, global), new UpgradeCommand(host, global), new UpgradeKubernetesCommand(host, global), new EtcdCommand(host, global),
            new ResetCommand(host, global), new RebootCommand(host, global), new ShutdownCommand(host, global), new RollbackCommand(host, global),
            new GetCommand(host, global), new ServiceCommand(host, global), new DmesgCommand(host, global), new ConfigCommand(host, global), new ImageCommand(host, global),
        ];
        foreach (var command in commands)
            _root.Subcommands.Add(command);
    }

    /// <summary>Runs a command line.</summary>
    /// <returns>0 when it was done, 1 for any error.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var parsed = _root.Parse(arguments);
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = _host.Out, Error = _host.Error };
            return await parsed.InvokeAsync(configuration, cancel).ConfigureAwait(false);
        }
        catch (RpcException e)
        {
            _host.Error.WriteLine($"error: {RpcErrors.Text(e)}");
        }
        catch (ClientException e)
        {
            _host.Error.WriteLine(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _host.Error.WriteLine(e.Message);
        }
        catch (OperationCanceledException)
        {
            _host.Error.WriteLine("interrupted");
        }

        return 1;
    }
}
