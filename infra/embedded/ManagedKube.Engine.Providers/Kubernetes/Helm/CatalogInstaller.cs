using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Awaiting;
using ManagedKube.Engine.Providers.Kubernetes.Charts;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;
using ManagedKube.Engine.Providers.Kubernetes.Objects;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>Brings what a catalog knows of charts, and records releases as Helm does.</summary>
internal sealed class CatalogInstaller(ClusterConnection cluster, IChartCatalog catalog, IEngineLog log) : IChartInstaller
{
    private const int DefaultHistory = 10;

    private readonly ReleaseStore _store = new(cluster.Client);

    public async Task InstallAsync(Urn urn, ReleaseSpec spec, CancellationToken cancel)
    {
        var chart = Find(spec);
        var rendered = Render(chart, spec);
        var history = await _store.HistoryAsync(spec.Namespace, spec.Name, cancel).ConfigureAwait(false);
        // What an interrupted installation has left may be there already.
        if (history is [.., { Status: "deployed" }])
        {
            throw new ProviderException(
                $"There is a release {spec} already. Import it with the id {spec}, or give this one another name.", nothingHappened: true);
        }
        if (spec.Has("createNamespace"))
            await ApplyAsync(urn, spec, Namespace(spec.Namespace), cancel).ConfigureAwait(false);
        var record = await BeginAsync(spec, chart, rendered, history, "pending-install", cancel).ConfigureAwait(false);
        await FinishAsync(urn, spec, chart, rendered, record, undo: async () =>
        {
            await DeleteAsync(urn, rendered.Objects, spec, CancellationToken.None).ConfigureAwait(false);
            await _store.RemoveAsync(record, CancellationToken.None).ConfigureAwait(false);
        }, cancel).ConfigureAwait(false);
    }

    public async Task UpgradeAsync(Urn urn, ReleaseSpec spec, CancellationToken cancel)
    {
        var chart = Find(spec);
        var rendered = Render(chart, spec);
        var history = await _store.HistoryAsync(spec.Namespace, spec.Name, cancel).ConfigureAwait(false);
        if (history.IsEmpty)
            throw new ProviderException($"The release {spec} cannot be upgraded, since there is none.", nothingHappened: true);
        var before = history.LastOrDefault(record => record.Status == "deployed");
        var record = await BeginAsync(spec, chart, rendered, history, "pending-upgrade", cancel).ConfigureAwait(false);
        var old = ManifestObjects.Read((before ?? history[^1]).Manifest);
        await FinishAsync(urn, spec, chart, rendered, record, undo: async () =>
        {
            foreach (var item in old)
                await ApplyAsync(urn, spec, item, CancellationToken.None).ConfigureAwait(false);
            await DeleteAsync(urn, Without(rendered.Objects, old), spec, CancellationToken.None).ConfigureAwait(false);
            await _store.WriteAsync(record with { Status = "failed" }, CancellationToken.None).ConfigureAwait(false);
            if (before is not null)
                await _store.WriteAsync(
                    before with
                    {
                        Revision = record.Revision + 1,
                        Description = $"Rollback to {before.Revision}",
                        LastDeployed = cluster.Time.GetUtcNow(),
                    },
                    CancellationToken.None).ConfigureAwait(false);
        }, cancel).ConfigureAwait(false);
        await DeleteAsync(urn, Without(old, rendered.Objects), spec, cancel).ConfigureAwait(false);
        foreach (var superseded in history.Where(item => item.Status == "deployed"))
            await _store.WriteAsync(superseded with { Status = "superseded" }, cancel).ConfigureAwait(false);
        await ForgetAsync(spec, cancel).ConfigureAwait(false);
    }

    public async Task UninstallAsync(Urn urn, ReleaseSpec spec, CancellationToken cancel)
    {
        var history = await _store.HistoryAsync(spec.Namespace, spec.Name, cancel).ConfigureAwait(false);
        if (history.IsEmpty)
            return;
        await _store.WriteAsync(history[^1] with { Status = "uninstalling" }, cancel).ConfigureAwait(false);
        await DeleteAsync(urn, ManifestObjects.Read(history[^1].Manifest), spec, cancel).ConfigureAwait(false);
        foreach (var record in history)
            await _store.RemoveAsync(record, cancel).ConfigureAwait(false);
    }

    private static JsonObject Namespace(string name) =>
        new() { ["apiVersion"] = "v1", ["kind"] = "Namespace", ["metadata"] = new JsonObject { ["name"] = name } };

    private static ImmutableArray<JsonObject> Without(ImmutableArray<JsonObject> objects, ImmutableArray<JsonObject> others)
    {
        var kept = others.Select(Identity).ToHashSet();
        return [.. objects.Where(item => !kept.Contains(Identity(item)))];
    }

    private static (string?, string?, string?, string?) Identity(JsonObject item) => (
        KindReference.Of(item.Text("apiVersion") ?? "", "").Group, item.Text("kind"), item.Map("metadata").Text("namespace"), item.Map("metadata").Text("name"));

    private static RenderedChart Render(Chart chart, ReleaseSpec spec)
    {
        try
        {
            return RenderedChart.Of(chart, spec);
        }
        catch (FormatException e)
        {
            throw new ProviderException($"The chart {chart.Name} cannot be filled in: {e.Message}", nothingHappened: true, e);
        }
    }

    private Chart Find(ReleaseSpec spec) => catalog.Find(spec.ChartName) is { Manifest: null } chart ? chart : throw new ProviderException(
        $"The catalog has no chart '{spec.ChartName}'; it has {string.Join(", ", catalog.Names.Where(name => catalog.Find(name) is { Manifest: null }))}.",
        nothingHappened: true);

    private async Task<ReleaseRecord> BeginAsync(
        ReleaseSpec spec, Chart chart, RenderedChart rendered, ImmutableArray<ReleaseRecord> history, string status, CancellationToken cancel)
    {
        var now = cluster.Time.GetUtcNow();
        var record = new ReleaseRecord
        {
            Name = spec.Name,
            Namespace = spec.Namespace,
            Revision = history.IsEmpty ? 1 : history[^1].Revision + 1,
            Status = status,
            ChartName = chart.Name,
            ChartVersion = rendered.Version,
            AppVersion = rendered.AppVersion,
            Values = spec.Values,
            Manifest = ManifestObjects.Write(rendered.Objects),
            FirstDeployed = history.IsEmpty ? now : history[0].FirstDeployed,
            LastDeployed = now,
        };
        await _store.WriteAsync(record, cancel).ConfigureAwait(false);
        return record;
    }

    private async Task FinishAsync(
        Urn urn, ReleaseSpec spec, Chart chart, RenderedChart rendered, ReleaseRecord record, Func<Task> undo, CancellationToken cancel)
    {
        try
        {
            var definitions = spec.Has("skipCrds") ? [] : chart.DefinitionsOf(rendered.Version);
            await ApplyAllAsync(urn, spec, definitions, wait: true, cancel).ConfigureAwait(false);
            await ApplyAllAsync(urn, spec, rendered.Objects, spec.Wait, cancel).ConfigureAwait(false);
            await ApplyAllAsync(urn, spec, chart.Registered, wait: true, cancel).ConfigureAwait(false);
            await _store.WriteAsync(record with { Status = "deployed", Description = Done(record) }, cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ApiException or UnreachableException or ProviderException or OperationCanceledException)
        {
            var failed = $"The release {spec} failed: {e.Message}";
            try
            {
                if (spec.Atomic)
                    await undo().ConfigureAwait(false);
                else
                    await _store.WriteAsync(record with { Status = "failed", Description = failed }, CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception second) when (second is ApiException or UnreachableException or ProviderException)
            {
                failed += $" What it has made could not be undone either: {second.Message}";
            }
            throw new ProviderException(failed, inner: e);
        }
    }

    private static string Done(ReleaseRecord record) => record.Status == "pending-install" ? "Install complete" : "Upgrade complete";

    private async Task ApplyAllAsync(Urn urn, ReleaseSpec spec, ImmutableArray<JsonObject> objects, bool wait, CancellationToken cancel)
    {
        var applied = new List<(ApiKind Kind, ObjectKey Key, JsonObject Object)>();
        foreach (var item in objects)
        {
            var (kind, key) = await ApplyAsync(urn, spec, item, cancel).ConfigureAwait(false);
            applied.Add((kind, key, item));
        }
        if (!wait)
            return;
        foreach (var (kind, key, item) in applied)
            // Helm does not wait for the addresses of ingresses.
            if (kind.Reference.Kind != "Ingress" && ReadinessRules.Of(kind.Reference, item) is { } rule)
            {
                var (_, readiness) = await cluster.Awaiter.ReadyAsync(
                    kind, key, rule, spec.Timeout, text => log.Status(urn, $"{kind.Reference.Kind} {key}: {text}"), cancel).ConfigureAwait(false);
                if (readiness.State != ReadinessState.Ready)
                    throw new ProviderException($"{kind.Reference.Kind} {key}: {readiness.Reason}");
            }
    }

    private async Task<(ApiKind Kind, ObjectKey Key)> ApplyAsync(Urn urn, ReleaseSpec spec, JsonObject item, CancellationToken cancel)
    {
        var reference = KindReference.Of(item.Text("apiVersion") ?? "", item.Text("kind") ?? "");
        var kind = await cluster.Kinds.WaitForAsync(
                reference, ObjectTimeouts.Arrival, () => log.Status(urn, $"waiting for the kind {reference}"), cancel).ConfigureAwait(false)
            ?? throw new ProviderException($"The cluster has no kind {reference}, which the chart needs.");
        var key = Key(kind, spec, item);
        var wanted = (JsonObject)item.DeepClone();
        if (key.Namespace is not null)
            wanted.Map("metadata")!["namespace"] = key.Namespace;
        await cluster.Client.ApplyAsync(kind, key, wanted, new("helm") { Force = true }, cancel).ConfigureAwait(false);
        return (kind, key);
    }

    private static ObjectKey Key(ApiKind kind, ReleaseSpec spec, JsonObject item) =>
        new(kind.Namespaced ? item.Map("metadata").Text("namespace") ?? spec.Namespace : null, item.Map("metadata").Text("name") ?? "");

    // In the reverse order of their making, so that nothing loses what it stands on.
    private async Task DeleteAsync(Urn urn, ImmutableArray<JsonObject> objects, ReleaseSpec spec, CancellationToken cancel)
    {
        foreach (var item in objects.Where(item => !ResourcePolicy.Keeps(item)).Reverse())
        {
            var reference = KindReference.Of(item.Text("apiVersion") ?? "", item.Text("kind") ?? "");
            if (await cluster.Kinds.FindAsync(reference, cancel).ConfigureAwait(false) is not { } kind)
                continue;
            var key = Key(kind, spec, item);
            if (!await cluster.Client.DeleteAsync(kind, key, Propagation.Background, cancel).ConfigureAwait(false) || !spec.Wait)
                continue;
            if (await cluster.Awaiter.GoneAsync(kind, key, spec.Timeout, text => log.Status(urn, text), cancel).ConfigureAwait(false) is { } holder)
                throw new ProviderException($"{reference.Kind} {key} is being deleted, but {holder}.");
            if (reference.Kind == "CustomResourceDefinition")
                foreach (var version in item.Map("spec").Items("versions"))
                    cluster.Kinds.Forget(new(item.Map("spec").Text("group") ?? "", version.Text("name") ?? "", item.Map("spec").Map("names").Text("kind") ?? ""));
        }
    }

    private async Task ForgetAsync(ReleaseSpec spec, CancellationToken cancel)
    {
        var history = await _store.HistoryAsync(spec.Namespace, spec.Name, cancel).ConfigureAwait(false);
        var kept = spec.Inputs.Integer("maxHistory") is { } most and > 0 ? (int)most : DefaultHistory;
        foreach (var record in history.Take(Math.Max(0, history.Length - kept)))
            await _store.RemoveAsync(record, cancel).ConfigureAwait(false);
    }
}
