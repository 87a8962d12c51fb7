using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Api;

/// <summary>The kinds that a cluster serves, asked for once and again when one is missing.</summary>
internal sealed class KindDirectory(IClusterClient client, TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<KindReference, ApiKind> _known = new();

    /// <summary>A kind; null when the cluster has no such kind at this moment, which is proved.</summary>
    public async Task<ApiKind?> FindAsync(KindReference reference, CancellationToken cancel)
    {
        if (_known.TryGetValue(reference, out var known))
            return known;
        var group = reference.Group.Length == 0 ? $"api/{reference.Version}" : $"apis/{reference.Group}/{reference.Version}";
        // An API server answers for groups that it lacks like a plain web server, so only its list of groups proves that one is missing.
        if (reference.Group.Length > 0 && !await HasGroupAsync(reference, cancel).ConfigureAwait(false))
            return null;
        if (await client.GetAsync(group, cancel).ConfigureAwait(false) is not { } list)
            return null;
        foreach (var kind in (list["resources"] as JsonArray ?? []).OfType<JsonObject>())
            if ((string?)kind["kind"] is { } name && (string?)kind["name"] is { } plural && !plural.Contains('/', StringComparison.Ordinal))
            {
                var found = new ApiKind(reference with { Kind = name }, plural, (bool?)kind["namespaced"] ?? false);
                _known[found.Reference] = found;
            }
        return _known.GetValueOrDefault(reference);
    }

    /// <summary>A kind, which may only be on its way, as when an add-on has just been told to bring it.</summary>
    /// <param name="reference">Which one.</param>
    /// <param name="patience">How long to wait for it.</param>
    /// <param name="waiting">Is told when there is something to wait for.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>Null when it has not come.</returns>
    public async Task<ApiKind?> WaitForAsync(KindReference reference, TimeSpan patience, Action waiting, CancellationToken cancel)
    {
        var start = time.GetTimestamp();
        for (var first = true; ; first = false)
        {
            if (await FindAsync(reference, cancel).ConfigureAwait(false) is { } kind)
                return kind;
            if (time.GetElapsedTime(start) >= patience)
                return null;
            if (first)
                waiting();
            await Task.Delay(Interval, time, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Forgets a kind, whose definition may be another one from now on.</summary>
    public void Forget(KindReference reference) => _known.TryRemove(reference, out _);

    private async Task<bool> HasGroupAsync(KindReference reference, CancellationToken cancel)
    {
        var groups = await client.GetAsync("apis", cancel).ConfigureAwait(false);
        if (groups?["groups"] is not JsonArray list)
            throw new UnreachableException("the cluster does not say which groups of kinds it has");
        return list.OfType<JsonObject>()
            .Where(group => (string?)group["name"] == reference.Group)
            .SelectMany(group => (group["versions"] as JsonArray ?? []).OfType<JsonObject>())
            .Any(version => (string?)version["version"] == reference.Version);
    }
}
