using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Awaiting;

/// <summary>Follows one object until it is what it should be, through interruptions of the connection.</summary>
internal sealed class ObjectAwaiter(IClusterClient client, TimeProvider time)
{
    private const int ShownEvents = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Waits until an object is ready.</summary>
    /// <returns>The object as it was seen last, and how far it was then.</returns>
    public async Task<(JsonObject? Live, Readiness Readiness)> ReadyAsync(
        ApiKind kind, ObjectKey key, ReadinessRule rule, TimeSpan timeout, Action<string> status, CancellationToken cancel)
    {
        JsonObject? last = null;
        var readiness = Readiness.Pending("");
        var done = await FollowAsync(kind, key, live =>
        {
            last = live;
            var now = live is null ? Readiness.Failed("it was deleted by somebody else") : rule(live);
            if (now != readiness && now.Reason.Length > 0)
                status(now.Reason);
            readiness = now;
            return now.State != ReadinessState.Pending;
        }, timeout, cancel).ConfigureAwait(false);
        if (done)
            return (last, readiness);
        var late = $"it was not ready within {Text(timeout)}: {readiness.Reason}";
        return (last, readiness with { Reason = late + await EventsAsync(key, last, cancel).ConfigureAwait(false) });
    }

    /// <summary>Waits until an object is gone.</summary>
    /// <returns>Null when it is; otherwise what still holds it.</returns>
    public async Task<string?> GoneAsync(ApiKind kind, ObjectKey key, TimeSpan timeout, Action<string> status, CancellationToken cancel)
    {
        var holder = "";
        string? uid = null;
        var gone = await FollowAsync(kind, key, live =>
        {
            // One of the same name that came later is another object.
            if (live is null || (uid ??= live.Map("metadata").Text("uid")) != live.Map("metadata").Text("uid"))
                return true;
            var now = Holder(live);
            if (now != holder && now.Length > 0)
                status($"is being deleted: {now}");
            holder = now;
            return false;
        }, timeout, cancel).ConfigureAwait(false);
        return gone ? null : $"it was still there after {Text(timeout)}{(holder.Length > 0 ? ": " + holder : "")}";
    }

    private static string Holder(JsonObject live)
    {
        var conditions = live.Map("status").Items("conditions")
            .Where(condition => condition.Text("status") == "True" && condition.Text("message") is { Length: > 0 })
            .Select(condition => condition.Text("message")!);
        var finalizers = (live.Map("metadata")?["finalizers"] as JsonArray ?? []).Select(item => (string?)item);
        return string.Join("; ", [.. conditions, .. finalizers.Select(finalizer => $"finalizer {finalizer}")]);
    }

    private static string Text(TimeSpan timeout) => $"{timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s";

    private async Task<bool> FollowAsync(ApiKind kind, ObjectKey key, Func<JsonObject?, bool> isEnd, TimeSpan timeout, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(timeout, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            while (true)
            {
                if (await FollowOnceAsync(kind, key, isEnd, end.Token).ConfigureAwait(false))
                    return true;
                await Task.Delay(Pause, time, end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task<bool> FollowOnceAsync(ApiKind kind, ObjectKey key, Func<JsonObject?, bool> isEnd, CancellationToken cancel)
    {
        try
        {
            var live = await client.GetAsync(kind, key, cancel).ConfigureAwait(false);
            if (isEnd(live) || live is null)
                return true;
            var version = live.Map("metadata").Text("resourceVersion") ?? "";
            await foreach (var seen in client.WatchAsync(kind, key, version, cancel).ConfigureAwait(false))
                if (isEnd(seen))
                    return true;
        }
        catch (Exception e) when (e is UnreachableException || e is ApiException { IsTransient: true })
        {
            // An API server that is away for a while, as in an upgrade, says nothing of the object.
        }
        return false;
    }

    // What the cluster itself complains about; without it there is only less to tell.
    private async Task<string> EventsAsync(ObjectKey key, JsonObject? live, CancellationToken cancel)
    {
        if (live.Map("metadata").Text("uid") is not { } uid)
            return "";
        try
        {
            var events = await client.ListAsync(
                ApiKind.Event, key.Namespace ?? "default", ("fieldSelector", $"involvedObject.uid={uid}"), cancel).ConfigureAwait(false);
            return string.Concat(events
                .Where(item => item.Text("type") == "Warning")
                .TakeLast(ShownEvents)
                .Select(item => $"\n  {item.Text("reason")}: {item.Text("message")}"));
        }
        catch (Exception e) when (e is ApiException or UnreachableException)
        {
            return "";
        }
    }
}
