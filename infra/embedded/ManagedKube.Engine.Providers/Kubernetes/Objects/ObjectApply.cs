using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Command;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Awaiting;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>Applies objects and waits until they are ready.</summary>
internal sealed class ObjectApply(Func<ClusterConnection> cluster, IEngineLog log)
{
    private static readonly TimeSpan WebhookPause = TimeSpan.FromSeconds(2);

    /// <summary>Where an object is.</summary>
    public static ObjectKey Key(ApiKind kind, PropertyMap inputs, ClusterConnection connection, string name) =>
        new(kind.Namespaced ? inputs.Metadata().Text("namespace") ?? connection.Namespace : null, name);

    /// <summary>The JSON that is applied.</summary>
    public static JsonObject Wanted(PropertyMap inputs, ObjectKey key)
    {
        var wanted = ObjectJson.Write(ObjectOutputs.WithoutNotes(inputs));
        wanted.Remove("status");
        var metadata = wanted.Map("metadata") ?? [];
        metadata["name"] = key.Name;
        metadata.Remove("generateName");
        if (key.Namespace is { } @namespace)
            metadata["namespace"] = @namespace;
        wanted["metadata"] = metadata;
        return SecretObjects.Is(inputs.Kind()) ? SecretObjects.Encoded(wanted) : wanted;
    }

    /// <summary>Applies an object and waits until it is ready.</summary>
    /// <exception cref="ProviderException">It could not be applied.</exception>
    /// <exception cref="InitializationFailedException">It is there, but did not get ready.</exception>
    public async Task<(ObjectKey Key, PropertyMap Outputs)> RunAsync(ObjectChange change, CancellationToken cancel)
    {
        var connection = cluster();
        var inputs = change.Inputs;
        var reference = inputs.Kind() ?? throw new ProviderException("The object has no apiVersion and kind.", nothingHappened: true);
        var name = change.Key?.Name ?? inputs.Metadata().Text("name") ?? throw new ProviderException(
            $"The {reference.Kind} has no name.", nothingHappened: true);
        var mask = new SecretMask(inputs);
        var what = $"{reference.Kind} {change.Key?.Id ?? name} cannot be {(change.IsPatch ? "patched" : change.IsNew ? "created" : "updated")}";
        try
        {
            var kind = await KindAsync(connection, change, reference, cancel).ConfigureAwait(false);
            var key = change.Key ?? Key(kind, inputs, connection, name);
            await PrepareAsync(connection, change, kind, key, cancel).ConfigureAwait(false);
            var applied = await ApplyAsync(connection, change, kind, key, cancel).ConfigureAwait(false);
            if (change is { IsNew: true, IsPatch: false } && !applied.Created)
                log.Info($"{reference.Kind} {key} was there already; from now on this stack manages it.", change.Urn);
            return (key, await AwaitAsync(connection, change, kind, key, applied.Object, mask, cancel).ConfigureAwait(false));
        }
        catch (Exception e) when (e is ApiException or UnreachableException)
        {
            var failure = ObjectFailures.Of(what, e);
            throw new ProviderException(mask.Apply(failure.Message), failure.NothingHappened, e) { AuthenticationFailed = failure.AuthenticationFailed };
        }
    }

    /// <summary>
    /// Finds what a cluster would refuse, as far as that can be told before the changes of the same update are made: a namespace or a
    /// kind that is not there yet says nothing.
    /// </summary>
    /// <exception cref="ProviderException">It would be refused.</exception>
    public async Task TryAsync(Urn urn, PropertyMap inputs, string manager, CancellationToken cancel)
    {
        if (inputs.ContainsUnknowns || inputs.Kind() is not { } reference || inputs.Metadata().Text("name") is not { } name)
            return;
        var connection = cluster();
        try
        {
            if (await connection.Kinds.FindAsync(reference, cancel).ConfigureAwait(false) is not { } kind)
                return;
            var key = Key(kind, inputs, connection, name);
            // The object of a replacement may still be there, with fields that another manager owns.
            await connection.Client.ApplyAsync(kind, key, Wanted(inputs, key), new(manager) { Force = true, DryRun = true }, cancel).ConfigureAwait(false);
        }
        catch (ApiException e) when (e.ProvesAbsence || e.IsWebhookUnready || ImmutableCauses.In(e).Any())
        {
            log.Debug(e.Message, urn);
        }
        catch (UnreachableException e)
        {
            log.Warning($"{reference.Kind} {name} cannot be checked, since the cluster is unreachable: {e.Message}.", urn);
        }
        catch (ApiException e)
        {
            var failure = ObjectFailures.Of($"{reference.Kind} {name} would not be accepted", e, nothingHappened: true);
            throw new ProviderException(new SecretMask(inputs).Apply(failure.Message), nothingHappened: true, e)
            {
                AuthenticationFailed = failure.AuthenticationFailed,
            };
        }
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private async Task<ApiKind> KindAsync(ClusterConnection connection, ObjectChange change, KindReference reference, CancellationToken cancel)
    {
        var patience = Min(ObjectTimeouts.Arrival, ObjectTimeouts.Of(change.Timeout, change.Inputs));
        return await connection.Kinds
                .WaitForAsync(reference, patience, () => log.Status(change.Urn, $"waiting for the kind {reference}"), cancel).ConfigureAwait(false)
            ?? throw new ProviderException(
                $"The cluster has no kind {reference}, also not after {patience.TotalSeconds} s. Does what brings it come before this resource (dependsOn)?",
                nothingHappened: true);
    }

    private async Task PrepareAsync(ClusterConnection connection, ObjectChange change, ApiKind kind, ObjectKey key, CancellationToken cancel)
    {
        if (!change.IsPatch && !change.IsNew)
            return;
        var live = await connection.Client.GetAsync(kind, key, cancel).ConfigureAwait(false);
        if (live is null && change.IsPatch)
            throw new ProviderException($"{kind.Reference.Kind} {key} cannot be patched, since there is none.", nothingHappened: true);
        // One that is on its way out would take the new fields with it.
        if (live?.IsTerminating() == true && change.IsNew && !change.IsPatch
            && await connection.Awaiter.GoneAsync(
                kind, key, ObjectTimeouts.Of(change.Timeout, change.Inputs), text => log.Status(change.Urn, text), cancel).ConfigureAwait(false) is { } holder)
            throw new ProviderException(
                $"{kind.Reference.Kind} {key} cannot be created, since an older one is being deleted and {holder}.", nothingHappened: true);
    }

    private async Task<Applied> ApplyAsync(ClusterConnection connection, ObjectChange change, ApiKind kind, ObjectKey key, CancellationToken cancel)
    {
        var options = new ApplyOptions(change.Manager) { Force = IsForced(connection, change.Inputs) };
        var start = connection.Time.GetTimestamp();
        while (true)
        {
            try
            {
                return await connection.Client.ApplyAsync(kind, key, Wanted(change.Inputs, key), options, cancel).ConfigureAwait(false);
            }
            catch (ApiException e) when (e.IsWebhookUnready && connection.Time.GetElapsedTime(start) < ObjectTimeouts.Arrival)
            {
                log.Status(change.Urn, "waiting for a webhook of the cluster that does not answer yet");
                await Task.Delay(WebhookPause, connection.Time, cancel).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether fields of others are taken over.</summary>
    public static bool IsForced(ClusterConnection connection, PropertyMap inputs) =>
        connection.Settings.EnablePatchForce || inputs.Annotation(Annotations.PatchForce) == "true";

    private async Task<PropertyMap> AwaitAsync(
        ClusterConnection connection, ObjectChange change, ApiKind kind, ObjectKey key, JsonObject live, SecretMask mask, CancellationToken cancel)
    {
        PropertyMap Outputs(JsonObject now) =>
            change.IsPatch ? PatchOutputs.Of(change.Inputs, now, change.Manager) : ObjectOutputs.Of(change.Inputs, now, change.Manager);
        try
        {
            if (change.IsPatch || ReadinessRules.Of(kind.Reference, ObjectJson.Write(change.Inputs)) is not { } rule
                || await BindsLaterAsync(connection, kind, live, cancel).ConfigureAwait(false))
                return Outputs(live);
            var (seen, readiness) = await connection.Awaiter.ReadyAsync(
                kind, key, rule, ObjectTimeouts.Of(change.Timeout, change.Inputs), text => log.Status(change.Urn, mask.Apply(text)), cancel).ConfigureAwait(false);
            if (readiness.State == ReadinessState.Ready)
                return Outputs(seen ?? live);
            throw new InitializationFailedException(
                key.Id, change.Inputs, Outputs(seen ?? live), [mask.Apply($"{kind.Reference.Kind} {key}: {readiness.Reason}")]);
        }
        catch (Exception e) when (e is ApiException or UnreachableException or FormatException or OperationCanceledException)
        {
            throw new InitializationFailedException(key.Id, change.Inputs, Outputs(live), [mask.Apply($"{kind.Reference.Kind} {key}: {e.Message}")], e);
        }
    }

    // A claim of such a class gets its volume with the first pod that uses it.
    private static async Task<bool> BindsLaterAsync(ClusterConnection connection, ApiKind kind, JsonObject live, CancellationToken cancel) =>
        kind.Reference is { Group: "", Kind: "PersistentVolumeClaim" }
        && live.Map("spec").Text("storageClassName") is { Length: > 0 } name
        && await connection.Client.GetAsync(ApiKind.StorageClass, new(null, name), cancel).ConfigureAwait(false) is { } storageClass
        && storageClass.Text("volumeBindingMode") == "WaitForFirstConsumer";
}
