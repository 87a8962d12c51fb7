using System.Text.Json.Nodes;
using ManagedKube.Kubectl.Api;
using ManagedKube.Kubectl.Commands;

namespace ManagedKube.Kubectl.Drains;

/// <summary>Evicts the pods of a node and waits until they are gone.</summary>
internal sealed class NodeDrain(ClusterConnection connection, Shell shell, DrainOptions options, TimeProvider time)
{
    private static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(500);

    private readonly HashSet<string> _blocked = [];

    /// <exception cref="KubectlException">Pods may not be taken away, or did not go in time.</exception>
    public async Task RunAsync(string node, CancellationToken cancel)
    {
        var list = await connection.GetAsync($"api/v1/pods?fieldSelector=spec.nodeName%3D{Uri.EscapeDataString(node)}", cancel).ConfigureAwait(false);
        var found = PodsToMove.Of((list["items"] as JsonArray ?? []).OfType<JsonObject>(), options);
        foreach (var warning in found.Warnings)
            await shell.Error.WriteLineAsync($"Warning: {warning}").ConfigureAwait(false);
        if (found.Errors.Count > 0)
            throw new KubectlException($"error: unable to drain node \"{node}\" due to error: [{string.Join(", ", found.Errors)}], continuing command...\nThere are pending nodes to be drained:\n {node}\n{string.Join("\n", found.Errors)}");
        using var end = options.Timeout > TimeSpan.Zero ? new CancellationTokenSource(options.Timeout, time) : new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel, end.Token);
        try
        {
            await Task.WhenAll(found.Pods.Select(pod => MoveAsync(pod, stop.Token))).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new KubectlException(
                $"error: unable to drain node \"{node}\" due to error: global timeout reached: {options.Timeout.TotalSeconds:0}s{Blockers()}");
        }

        await shell.Output.WriteLineAsync($"node/{node} drained").ConfigureAwait(false);
    }

    private string Blockers()
    {
        lock (_blocked)
            return _blocked.Count == 0 ? string.Empty : $"; {string.Join("; ", _blocked.Order(StringComparer.Ordinal))}";
    }

    private async Task MoveAsync(JsonObject pod, CancellationToken cancel)
    {
        var (space, name, uid) = ((string)pod["metadata"]!["namespace"]!, (string)pod["metadata"]!["name"]!, (string)pod["metadata"]!["uid"]!);
        var path = $"api/v1/namespaces/{Uri.EscapeDataString(space)}/pods/{Uri.EscapeDataString(name)}";
        await shell.Output.WriteLineAsync($"evicting pod {space}/{name}").ConfigureAwait(false);
        while (!await TryEvictAsync(path, space, name, cancel).ConfigureAwait(false))
            await Task.Delay(RetryInterval, time, cancel).ConfigureAwait(false);
        while (await connection.FindAsync(path, cancel).ConfigureAwait(false) is { } still && (string?)still["metadata"]?["uid"] == uid)
            await Task.Delay(PollInterval, time, cancel).ConfigureAwait(false);
        await shell.Output.WriteLineAsync($"pod/{name} evicted").ConfigureAwait(false);
    }

    private async Task<bool> TryEvictAsync(string path, string space, string name, CancellationToken cancel)
    {
        var delete = new JsonObject();
        if (options.GracePeriod is { } seconds)
            delete["gracePeriodSeconds"] = seconds;
        try
        {
            if (options.DisableEviction)
            {
                await connection.DeleteAsync(path, delete, cancel).ConfigureAwait(false);
                return true;
            }

            await connection.PostAsync($"{path}/eviction", new JsonObject
            {
                ["apiVersion"] = "policy/v1",
                ["kind"] = "Eviction",
                ["metadata"] = new JsonObject { ["name"] = name, ["namespace"] = space },
                ["deleteOptions"] = delete,
            }, cancel).ConfigureAwait(false);
            return true;
        }
        catch (ApiFailure e) when (e.Code == 404)
        {
            return true;
        }
        catch (ApiFailure e) when (e.Code == 429)
        {
            lock (_blocked)
                _blocked.Add($"pod {space}/{name} cannot be evicted: {e.Budget ?? e.Message}");
            await shell.Error
                .WriteLineAsync(
                    $"error when evicting pods/\"{name}\" -n \"{space}\" (will retry after 5s): {e.Message}{(e.Budget is { } budget ? $" {budget}" : "")}")
                .ConfigureAwait(false);
            return false;
        }
        catch (ApiFailure e)
        {
            throw new KubectlException($"error: error when evicting pods/\"{name}\" -n \"{space}\": {e.Message}");
        }
    }
}
