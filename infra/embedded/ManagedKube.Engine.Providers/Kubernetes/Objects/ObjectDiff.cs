using System.Collections.Immutable;
using ManagedKube.Engine.Providers.Command;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>
/// What a change of inputs means for an object: which fields change, and whether that takes a new object. What is not known of the
/// kind beforehand, the API server is asked for by a dry run of the very change.
/// </summary>
internal sealed class ObjectDiff(ClusterConnection connection, IEngineLog log)
{
    public async Task<DiffResponse> OfAsync(DiffRequest request, CancellationToken cancel)
    {
        var changes = ValueDiff.Compare(ObjectOutputs.WithoutNotes(request.OldInputs), ObjectOutputs.WithoutNotes(request.News));
        if (changes.IsEmpty)
            return DiffResponse.None;
        var kind = request.OldInputs.Kind() ?? ObjectResource.KindOf(request.Urn);
        var immutable = changes.Where(change => IsImmutable(change, kind, request)).Select(change => change.Path).ToHashSet();
        if (immutable.Count == 0 && !request.News.ContainsUnknowns && request.News.Kind() is { } now)
        {
            try
            {
                immutable = [.. await RefusedAsync(request, now, changes, cancel).ConfigureAwait(false)];
            }
            catch (UnreachableException e) when (connection.Settings.SkipUpdateUnreachable)
            {
                log.Warning(
                    $"{kind.Kind} {request.Id} is left as it is, as skipUpdateUnreachable says, since the cluster is unreachable: {e.Message}.", request.Urn);
                return DiffResponse.None;
            }
            catch (UnreachableException e)
            {
                log.Warning(
                    $"Whether {kind.Kind} {request.Id} can be changed in place is not known, since the cluster is unreachable: {e.Message}.",
                    request.Urn);
            }
        }
        return new([.. changes.Select(change => new PropertyChange(change.Path.ToString(), change.Kind, immutable.Contains(change.Path)))])
        {
            DeleteBeforeReplace = immutable.Count > 0 && !MayStandTogether(request),
        };
    }

    // Two objects of one kind cannot have the same name at the same place.
    private bool MayStandTogether(DiffRequest request)
    {
        if (request.OldInputs.Kind() is { } old && request.News.Kind() is { } now && (old.Group, old.Kind) != (now.Group, now.Kind))
            return true;
        var metadata = request.News.Metadata();
        var key = ObjectKey.Of(request.Id);
        return request.News.Annotation(Values.Annotations.Autonamed) == "true"
            || (metadata.Text("name") is { } name && name != key.Name)
            || (key.Namespace is { } before && !metadata.Get("namespace").IsUnknown() && (metadata.Text("namespace") ?? connection.Namespace) != before);
    }

    private bool IsImmutable(ValueChange change, KindReference kind, DiffRequest request)
    {
        if (change.Path.Elements is [{ Key: "apiVersion" }])
            return request.News.Kind() is { } now && now.Group != kind.Group;
        // A namespace that is named now may be the one where the object is.
        if (change.Path.Elements is [{ Key: "metadata" }, { Key: "namespace" }])
            return !change.New.IsUnknown() && (request.News.Metadata().Text("namespace") ?? connection.Namespace) != ObjectKey.Of(request.Id).Namespace
                && ObjectKey.Of(request.Id).Namespace is not null;
        if (change.Path.Elements is [{ Key: "metadata" }])
            return !change.New.IsUnknown() && request.News.Metadata().Text("name") != ObjectKey.Of(request.Id).Name;
        return !(change.New.IsUnknown() && change.Path.Elements is [{ Key: "metadata" }, { Key: "name" }])
            && ImmutableFields.Contains(kind, request.OldInputs, connection.Settings, change.Path);
    }

    private async Task<IEnumerable<PropertyPath>> RefusedAsync(
        DiffRequest request, KindReference reference, ImmutableArray<ValueChange> changes, CancellationToken cancel)
    {
        var key = ObjectKey.Of(request.Id);
        var what = $"The change of {reference.Kind} {key} would not be accepted";
        try
        {
            if (await connection.Kinds.FindAsync(reference, cancel).ConfigureAwait(false) is not { } kind)
                return [];
            var options = new ApplyOptions(ObjectNames.FieldManager(request.Urn, request.News, request.OldOutputs))
            {
                Force = ObjectApply.IsForced(connection, request.News),
                DryRun = true,
            };
            await connection.Client.ApplyAsync(kind, key, ObjectApply.Wanted(request.News, key), options, cancel).ConfigureAwait(false);
            return [];
        }
        catch (ApiException e) when (ImmutableCauses.In(e).ToList() is { Count: > 0 } fields)
        {
            var named = changes.Select(change => change.Path).Where(path => fields.Exists(field => field.Contains(path) || path.Contains(field))).ToList();
            return named.Count > 0 ? named : changes.Select(change => change.Path);
        }
        catch (ApiException e) when (e.ProvesAbsence || e.IsWebhookUnready)
        {
            log.Debug($"{what}: {e.Message}", request.Urn);
            return [];
        }
        catch (ApiException e)
        {
            var failure = ObjectFailures.Of(what, e, nothingHappened: true);
            throw new ProviderException(new SecretMask(request.News).Apply(failure.Message), nothingHappened: true, e)
            {
                AuthenticationFailed = failure.AuthenticationFailed,
            };
        }
    }
}
