using System.ComponentModel;
using System.Diagnostics;
using Grpc.Core;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Works on the Kubernetes API as an administrator, by <c>kubectl</c> from the PATH.</summary>
/// <param name="session">The run.</param>
/// <param name="server">The address of the API, instead of the one that the nodes know; null for that.</param>
internal sealed class Kubectl(Session session, string? server = null)
{
    /// <summary>Runs it, with a kubeconfig that is gone afterwards.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>What it printed.</returns>
    /// <exception cref="ClientException">It is not there, or failed.</exception>
    public async Task<string> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("talosctl-");
        try
        {
            var kubeconfig = Path.Combine(folder.FullName, "kubeconfig");
            await PrivateFile.WriteAsync(kubeconfig, await FetchAsync(cancel).ConfigureAwait(false), overwrites: false, cancel).ConfigureAwait(false);
            string[] where = server is null ? [] : ["--server", server];
            using var process = Start(new ProcessStartInfo("kubectl", ["--kubeconfig", kubeconfig, .. where, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            var output = process.StandardOutput.ReadToEndAsync(cancel);
            var error = await process.StandardError.ReadToEndAsync(cancel).ConfigureAwait(false);
            var printed = await output.ConfigureAwait(false);
            await process.WaitForExitAsync(cancel).ConfigureAwait(false);
            return process.ExitCode == 0 ? printed : throw new ClientException($"kubectl {arguments[0]} failed: {error.Trim()}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Only control planes make kubeconfigs: any endpoint will do.</summary>
    private async Task<byte[]> FetchAsync(CancellationToken cancel)
    {
        foreach (var endpoint in session.Endpoints)
        {
            try
            {
                return await Kubeconfigs.FetchAsync(session.To(endpoint), cancel).ConfigureAwait(false);
            }
            catch (RpcException e) when (e.StatusCode == StatusCode.Unavailable)
            {
                // The next one may answer.
            }
        }

        throw new ClientException("no control plane answers with a kubeconfig");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new ClientException(
                "kubectl is not on the PATH, and this works on the Kubernetes API with it; install it (for upgrades and restarts, --drain=false goes without)");
        }
    }
}
