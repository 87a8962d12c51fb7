using System.Collections.Immutable;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>Fields of objects that others made: set and owned by a resource, and released with it, while the object stays.</summary>
internal sealed class PatchResource(Func<ClusterConnection> cluster, IEngineLog log) : IResourceType
{
    private readonly ObjectApply _apply = new(cluster, log);

    public CheckResponse Check(CheckRequest request) => new(
        SecretObjects.Is(request.News.Kind()) ? SecretObjects.Marked(request.News) : request.News,
        ObjectCheck.Of(request.News, isPatch: true));

    public Task<DiffResponse> DiffAsync(DiffRequest request, CancellationToken cancel) => Task.FromResult(new DiffResponse(
    [
        .. ValueDiff.Compare(ObjectOutputs.WithoutNotes(request.OldInputs), ObjectOutputs.WithoutNotes(request.News))
            .Select(change => new PropertyChange(change.Path.ToString(), change.Kind, IsAnotherObject(change, request))),
    ]));

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancel)
    {
        if (request.Preview)
            return new("", request.Inputs);
        var manager = ObjectNames.FieldManager(request.Urn, request.Inputs, PropertyMap.Empty);
        var (key, outputs) = await _apply.RunAsync(
            new(request.Urn, request.Inputs, manager, request.Timeout) { IsNew = true, IsPatch = true }, cancel).ConfigureAwait(false);
        return new(key.Id, outputs);
    }

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancel)
    {
        if (request.Preview)
            return request.News;
        var manager = ObjectNames.FieldManager(request.Urn, request.News, request.OldOutputs);
        return (await _apply.RunAsync(
            new(request.Urn, request.News, manager, request.Timeout) { Key = ObjectKey.Of(request.Id), IsPatch = true }, cancel).ConfigureAwait(false)).Outputs;
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancel)
    {
        if (request.Inputs.Kind() is not { } reference)
            throw new ProviderException("A patch cannot be imported: it owns only what it has set itself. Create it instead.", nothingHappened: true);
        var connection = cluster();
        try
        {
            if (await connection.Kinds.FindAsync(reference, cancel).ConfigureAwait(false) is not { } kind
                || await connection.Client.GetAsync(kind, ObjectKey.Of(request.Id), cancel).ConfigureAwait(false) is not { } live)
                return ReadResponse.Gone;
            var recorded = ObjectOutputs.WithoutNotes(request.Outputs);
            var present = PresentInputs.Of(request.Inputs, recorded, live);
            return new(
                request.Id, present, PatchOutputs.Of(request.Inputs, live, ObjectNames.FieldManager(request.Urn, request.Inputs, request.Outputs)));
        }
        catch (UnreachableException e) when (connection.Settings.DeleteUnreachable)
        {
            log.Warning(
                $"The patch of {reference.Kind} {request.Id} counts as gone, as deleteUnreachable says, since the cluster is unreachable: {e.Message}.",
                request.Urn);
            return ReadResponse.Gone;
        }
        catch (Exception e) when (e is ApiException or UnreachableException)
        {
            throw ObjectFailures.Of($"{reference.Kind} {request.Id} cannot be read", e, nothingHappened: true);
        }
    }

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancel)
    {
        if (request.OldInputs.Kind() is not { } reference)
            return;
        var connection = cluster();
        try
        {
            var key = ObjectKey.Of(request.Id);
            if (await connection.Kinds.FindAsync(reference, cancel).ConfigureAwait(false) is not { } kind
                || await connection.Client.GetAsync(kind, key, cancel).ConfigureAwait(false) is null)
                return;
            // A manager that applies nothing owns nothing.
            var nothing = ObjectApply.Wanted(request.OldInputs.Where((name, _) => name is "apiVersion" or "kind"), key);
            await connection.Client.ApplyAsync(
                kind, key, nothing, new(ObjectNames.FieldManager(request.Urn, request.OldInputs, request.OldOutputs)), cancel).ConfigureAwait(false);
        }
        catch (UnreachableException e) when (connection.Settings.DeleteUnreachable)
        {
            log.Warning(
                $"The patch of {reference.Kind} {request.Id} counts as released, as deleteUnreachable says, since the cluster is unreachable: {e.Message}.",
                request.Urn);
        }
        catch (Exception e) when (e is ApiException or UnreachableException)
        {
            throw ObjectFailures.Of($"The patch of {reference.Kind} {request.Id} cannot be released", e);
        }
    }

    // A patch that was made half is made again with the same result.
    public Task<ImmutableArray<ListResult>> FindCreatedAsync(PropertyMap inputs, CancellationToken cancel) => Task.FromResult(ImmutableArray<ListResult>.Empty);

    private static bool IsAnotherObject(ValueChange change, DiffRequest request) => change.Path.Elements switch
    {
        [{ Key: "kind" }] => true,
        [{ Key: "metadata" }, { Key: "name" }] => !change.New.IsUnknown() && request.News.Metadata().Text("name") != ObjectKey.Of(request.Id).Name,
        [{ Key: "metadata" }, { Key: "namespace" }] => !change.New.IsUnknown()
            && request.News.Metadata().Text("namespace") is { } now && ObjectKey.Of(request.Id).Namespace is { } before && now != before,
        _ => false,
    };
}
