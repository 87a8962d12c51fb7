using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Tells clients of changes as they happen.</summary>
internal static class WatchRequests
{
    private static readonly TimeSpan BookmarkInterval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(30);

    public static async Task HandleAsync(ApiCall call, ResourceInfo resource)
    {
        var filter = ObjectFilter.Of(call, resource);
        Channel<StoreEvent> changes;
        List<byte[]> first;
        lock (call.Cluster.Gate)
            (changes, first) = Begin(call, resource, filter);
        try
        {
            call.Context.Response.ContentType = "application/json";
            var output = call.Context.Response.Body;
            foreach (var line in first)
                await output.WriteAsync(line, call.Context.RequestAborted).ConfigureAwait(false);
            await output.FlushAsync(call.Context.RequestAborted).ConfigureAwait(false);
            await FollowAsync(call, resource, filter, changes.Reader).ConfigureAwait(false);
        }
        finally
        {
            lock (call.Cluster.Gate)
                call.Cluster.Store.Unwatch(changes);
        }
    }

    private static (Channel<StoreEvent> Changes, List<byte[]> First) Begin(ApiCall call, ResourceInfo resource, ObjectFilter filter)
    {
        var store = call.Cluster.Store;
        var text = call.Query("resourceVersion") ?? string.Empty;
        if (text.Length > 0 && !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            throw ApiException.BadRequest($"invalid resource version \"{text}\": strconv.ParseUint: parsing \"{text}\": invalid syntax");
        var sendsInitial = call.Query("sendInitialEvents") is "true" or "1";
        if (text is not ("" or "0") && !sendsInitial)
            return (store.Watch(resource.Id, long.Parse(text, CultureInfo.InvariantCulture)), []);

        var first = store.List(resource.Id, filter.Namespace).Where(filter.Matches).Select(item => Line(call, resource, "ADDED", item)).ToList();
        if (sendsInitial && call.Query("allowWatchBookmarks") is "true" or "1")
            first.Add(Bookmark(call, resource, isInitial: true));
        return (store.Watch(resource.Id, store.Version), first);
    }

    private static async Task FollowAsync(ApiCall call, ResourceInfo resource, ObjectFilter filter, ChannelReader<StoreEvent> changes)
    {
        var timeout = int.TryParse(call.Query("timeoutSeconds"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0
            ? TimeSpan.FromSeconds(seconds) : DefaultTimeout;
        using var end = new CancellationTokenSource(timeout, call.Cluster.Time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(end.Token, call.Context.RequestAborted);
        var wantsBookmarks = call.Query("allowWatchBookmarks") is "true" or "1";
        while (true)
        {
            using var pause = new CancellationTokenSource(BookmarkInterval, call.Cluster.Time);
            using var wake = CancellationTokenSource.CreateLinkedTokenSource(stop.Token, pause.Token);
            try
            {
                if (!await changes.WaitToReadAsync(wake.Token).ConfigureAwait(false))
                    return;
            }
            catch (OperationCanceledException) when (end.IsCancellationRequested)
            {
                return;
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                if (wantsBookmarks)
                    await WriteAsync(call, Bookmark(call, resource, isInitial: false)).ConfigureAwait(false);
                continue;
            }

            while (changes.TryRead(out var change))
            {
                byte[]? line;
                lock (call.Cluster.Gate)
                    line = Told(change, filter) is var (kind, item) ? Line(call, resource, kind, item) : null;
                if (line is not null)
                    await call.Context.Response.Body.WriteAsync(line, stop.Token).ConfigureAwait(false);
            }

            await call.Context.Response.Body.FlushAsync(stop.Token).ConfigureAwait(false);
        }
    }

    /// <summary>What a change is to somebody who sees only some objects; null for nothing.</summary>
    private static (string Kind, StoredObject Item)? Told(StoreEvent change, ObjectFilter filter) => (filter.Matches(change.Before), filter.Matches(change.After)) switch
    {
        (false, true) => ("ADDED", change.After!),
        (true, true) => ("MODIFIED", change.After!),
        (true, false) => ("DELETED", change.Last),
        _ => null,
    };

    private static async Task WriteAsync(ApiCall call, byte[] line)
    {
        await call.Context.Response.Body.WriteAsync(line, call.Context.RequestAborted).ConfigureAwait(false);
        await call.Context.Response.Body.FlushAsync(call.Context.RequestAborted).ConfigureAwait(false);
    }

    private static byte[] Line(ApiCall call, ResourceInfo resource, string kind, StoredObject item)
    {
        var body = Cluster.InVersion(item.Body, resource);
        var json = Tables.Wanted(call.Context.Request)
            ? Tables.Of(call.Cluster, resource, [body], item.Version.ToString(CultureInfo.InvariantCulture)).Bytes()
            : ReferenceEquals(body, item.Body) ? item.Json : body.Bytes();
        return [.. Encoding.ASCII.GetBytes($"{{\"type\":\"{kind}\",\"object\":"), .. json, (byte)'}', (byte)'\n'];
    }

    private static byte[] Bookmark(ApiCall call, ResourceInfo resource, bool isInitial)
    {
        var mark = resource.Header();
        mark["metadata"] = new JsonObject { ["resourceVersion"] = call.Cluster.Store.Version.ToString(CultureInfo.InvariantCulture), ["creationTimestamp"] = null };
        if (isInitial)
            mark.Metadata()["annotations"] = new JsonObject { ["k8s.io/initial-events-end"] = "true" };
        return [.. new JsonObject { ["type"] = "BOOKMARK", ["object"] = mark }.Bytes(), (byte)'\n'];
    }
}
