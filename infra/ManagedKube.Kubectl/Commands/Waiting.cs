using System.Text.Json.Nodes;
using ManagedKube.Kubectl.Api;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Waits for objects.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits until an object, or the one that is meant by its uid, is gone.</summary>
    public static Task ForEndAsync(ClusterConnection connection, ResourceKind kind, string space, string name, string? uid, TimeSpan timeout, CancellationToken cancel) =>
        UntilAsync(connection, kind, space, name, timeout, found => found is null || (uid is not null && (string?)found["metadata"]?["uid"] != uid), cancel);

    /// <exception cref="KubectlException">It did not happen in time.</exception>
    public static async Task UntilAsync(
        ClusterConnection connection, ResourceKind kind, string space, string name, TimeSpan timeout, Func<JsonNode?, bool> holds, CancellationToken cancel)
    {
        using var end = timeout > TimeSpan.Zero ? new CancellationTokenSource(timeout) : new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel, end.Token);
        try
        {
            while (!holds(await connection.FindAsync(kind.Path(space, name), stop.Token).ConfigureAwait(false)))
                await Task.Delay(Interval, stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new KubectlException($"error: timed out waiting for the condition on {kind.Plural}/{name}");
        }
    }
}
