using ManagedKube.Talosctl.Output;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Empties a node of pods before it goes down and lets pods come back afterwards.</summary>
/// <param name="session">The run.</param>
internal sealed class Draining(Session session)
{
    private static readonly TimeSpan UncordonPatience = TimeSpan.FromMinutes(5);

    private readonly Kubectl _kubectl = new(session);

    /// <summary>Cordons and drains a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="timeout">How long pods may take to go.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The name of the node.</returns>
    /// <exception cref="ClientException">It cannot be drained.</exception>
    public async Task<string> DrainAsync(string node, TimeSpan timeout, CancellationToken cancel)
    {
        var name = await NameAsync(node, cancel).ConfigureAwait(false);
        session.Host.Error.WriteLine($"{node}: draining {name}");
        var output = await _kubectl.RunAsync(
            ["drain", name, "--ignore-daemonsets", "--delete-emptydir-data", "--force", $"--timeout={(long)timeout.TotalSeconds}s"], cancel).ConfigureAwait(false);
        session.Host.Error.Write(output);
        return name;
    }

    /// <summary>Lets pods come to a node again. The API server of the only control plane may still be on its way.</summary>
    public Task UncordonAsync(string name, CancellationToken cancel) => session.Waiting.UntilAsync(
        async () =>
        {
            try
            {
                await _kubectl.RunAsync(["uncordon", name], cancel).ConfigureAwait(false);
                return null;
            }
            catch (ClientException e)
            {
                return e.Message;
            }
        },
        UncordonPatience,
        cancel);

    private async Task<string> NameAsync(string node, CancellationToken cancel)
    {
        var found = await session.To(node).ListAsync("k8s", "NodeStatuses.kubernetes.talos.dev", cancel).ConfigureAwait(false);
        return found is [var status, ..] && ResourceText.Parse(status.Spec.YamlSpec)?["nodename"]?.ToString() is { } name
            ? name
            : throw new ClientException($"{node} is not known to Kubernetes and cannot be drained; use --drain=false to go on without");
    }
}
