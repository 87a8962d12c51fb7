using System.Collections.Immutable;
using ManagedKube.Engine.Providers.Kubernetes.Api;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>The records of releases in a cluster.</summary>
internal sealed class ReleaseStore(IClusterClient client)
{
    /// <summary>All revisions of a release, oldest first; empty when there is none.</summary>
    public async Task<ImmutableArray<ReleaseRecord>> HistoryAsync(string @namespace, string name, CancellationToken cancel)
    {
        var secrets = await client.ListAsync(ApiKind.Secret, @namespace, ("labelSelector", $"owner=helm,name={name}"), cancel).ConfigureAwait(false);
        return [.. secrets.Select(ReleaseSecret.Read).OfType<ReleaseRecord>().OrderBy(record => record.Revision)];
    }

    /// <summary>The newest revision of a release; null when there is none.</summary>
    public async Task<ReleaseRecord?> LatestAsync(string @namespace, string name, CancellationToken cancel) =>
        (await HistoryAsync(@namespace, name, cancel).ConfigureAwait(false)).LastOrDefault();

    /// <summary>Records a revision, or what has become of it.</summary>
    public Task WriteAsync(ReleaseRecord record, CancellationToken cancel) =>
        client.PutAsync(ApiKind.Secret, ReleaseSecret.Key(record), ReleaseSecret.Write(record), cancel);

    /// <summary>Forgets a revision.</summary>
    public Task RemoveAsync(ReleaseRecord record, CancellationToken cancel) =>
        client.DeleteAsync(ApiKind.Secret, ReleaseSecret.Key(record), Propagation.Background, cancel);
}
