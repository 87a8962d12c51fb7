using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Awaiting;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>Objects of any kind, made and changed by server-side apply.</summary>
/// <param name="cluster">The configured cluster.</param>
/// <param name="log">Shows what is waited for.</param>
internal sealed class ObjectResource(Func<ClusterConnection> cluster, IEngineLog log) : IResourceType
{
    private readonly ObjectApply _apply = new(cluster, log);

    public CheckResponse Check(CheckRequest request)
    {
        var inputs = request.News;
        var failures = ObjectCheck.Of(inputs, isPatch: false);
        if (failures.IsEmpty)
            inputs = ObjectNames.Complete(inputs, request.Olds, request.Urn, request.RandomSeed);
        return new(SecretObjects.Is(inputs.Kind()) ? SecretObjects.Marked(inputs) : inputs, failures);
    }

    public Task<DiffResponse> DiffAsync(DiffRequest request, CancellationToken cancel) => new ObjectDiff(cluster(), log).OfAsync(request, cancel);

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancel)
    {
        var manager = ObjectNames.FieldManager(request.Urn, request.Inputs, PropertyMap.Empty);
        if (request.Preview)
        {
            await _apply.TryAsync(request.Urn, request.Inputs, manager, cancel).ConfigureAwait(false);
            return new("", request.Inputs);
        }
        var (key, outputs) = await _apply.RunAsync(new(request.Urn, request.Inputs, manager, request.Timeout) { IsNew = true }, cancel).ConfigureAwait(false);
        return new(key.Id, outputs);
    }

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancel)
    {
        if (request.Preview)
            return Previewed(request);
        var manager = ObjectNames.FieldManager(request.Urn, request.News, request.OldOutputs);
        return (await _apply.RunAsync(
            new(request.Urn, request.News, manager, request.Timeout) { Key = ObjectKey.Of(request.Id) }, cancel).ConfigureAwait(false)).Outputs;
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancel)
    {
        var connection = cluster();
        var reference = request.Inputs.Kind() ?? KindOf(request.Urn);
        var what = $"{reference.Kind} {request.Id} cannot be read";
        try
        {
            var key = ObjectKey.Of(request.Id);
            if (await connection.Kinds.FindAsync(reference, cancel).ConfigureAwait(false) is not { } kind
                || await connection.Client.GetAsync(kind, key, cancel).ConfigureAwait(false) is not { } live)
                return ReadResponse.Gone;
            return request.Inputs.Count == 0 ? Imported(request, key, live) : Refreshed(request, key, live);
        }
        catch (UnreachableException e) when (connection.Settings.DeleteUnreachable)
        {
            log.Warning($"{what}, since the cluster is unreachable ({e.Message}). As deleteUnreachable says, it counts as gone.", request.Urn);
            return ReadResponse.Gone;
        }
        catch (Exception e) when (e is ApiException or UnreachableException)
        {
            throw ObjectFailures.Of(what, e, nothingHappened: true);
        }
    }

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancel)
    {
        var connection = cluster();
        var reference = request.OldInputs.Kind() ?? KindOf(request.Urn);
        var what = $"{reference.Kind} {request.Id} cannot be deleted";
        try
        {
            var key = ObjectKey.Of(request.Id);
            // With its definition all objects of a kind are gone.
            if (await connection.Kinds.FindAsync(reference, cancel).ConfigureAwait(false) is not { } kind
                || !await connection.Client.DeleteAsync(kind, key, Propagates(request.OldInputs), cancel).ConfigureAwait(false)
                || request.OldInputs.Annotation(Annotations.SkipAwait) == "true")
                return;
            var holder = await connection.Awaiter.GoneAsync(
                kind, key, ObjectTimeouts.Of(request.Timeout, request.OldInputs), text => log.Status(request.Urn, text), cancel).ConfigureAwait(false);
            if (holder is not null)
                throw new ProviderException($"{reference.Kind} {request.Id} is being deleted, but {holder}.");
            if (reference.Kind == "CustomResourceDefinition")
                ForgetDefined(connection, request.OldInputs);
        }
        catch (UnreachableException e) when (connection.Settings.DeleteUnreachable)
        {
            log.Warning($"{what}, since the cluster is unreachable ({e.Message}). As deleteUnreachable says, it counts as gone.", request.Urn);
        }
        catch (Exception e) when (e is ApiException or UnreachableException)
        {
            throw ObjectFailures.Of(what, e);
        }
    }

    public async Task<ImmutableArray<ListResult>> FindCreatedAsync(PropertyMap inputs, CancellationToken cancel)
    {
        var connection = cluster();
        if (inputs.Kind() is not { } reference || inputs.Metadata().Text("name") is not { } name)
            return [];
        try
        {
            if (await connection.Kinds.FindAsync(reference, cancel).ConfigureAwait(false) is not { } kind)
                return [];
            var key = ObjectApply.Key(kind, inputs, connection, name);
            return await connection.Client.GetAsync(kind, key, cancel).ConfigureAwait(false) is null ? [] : [new(key.Id, $"{reference.Kind} {key.Id}")];
        }
        catch (Exception e) when (e is ApiException or UnreachableException)
        {
            throw ObjectFailures.Of($"{reference.Kind} {name} cannot be looked up", e, nothingHappened: true);
        }
    }

    /// <summary>The kind that a resource's type names.</summary>
    public static KindReference KindOf(Urn urn)
    {
        var parts = urn.Type.Split(':');
        return parts.Length == 3
            ? KindReference.Of(parts[1], parts[2])
            : throw new ProviderException($"'{urn.Type}' names no kind of objects.", nothingHappened: true);
    }

    private static ReadResponse Imported(ReadRequest request, ObjectKey key, JsonObject live)
    {
        var inputs = ImportedInputs.Of(live);
        if (SecretObjects.Is(inputs.Kind()))
            inputs = SecretObjects.Marked(inputs);
        return new(key.Id, inputs, ObjectOutputs.Of(inputs, live, ObjectNames.FieldManager(request.Urn, inputs, request.Outputs)));
    }

    private static ReadResponse Refreshed(ReadRequest request, ObjectKey key, JsonObject live)
    {
        var recorded = ObjectOutputs.WithoutNotes(request.Outputs);
        var present = PresentInputs.Of(request.Inputs, recorded, live);
        var outputs = recorded.Count == 0
            ? ObjectOutputs.Of(request.Inputs, live, ObjectNames.FieldManager(request.Urn, request.Inputs, request.Outputs))
            : PresentOutputs.Of(request.Outputs, ObjectOutputs.Live(request.Inputs, live), request.Inputs, present);
        var readiness = Rule(request.Inputs)?.Invoke(live) ?? Readiness.Ready;
        return readiness.State == ReadinessState.Ready || live.IsTerminating()
            ? new(key.Id, present, outputs)
            : throw new InitializationFailedException(key.Id, present, outputs, [readiness.Reason]);
    }

    // What the cluster has written, above all which object it is, stays in a change in place.
    private static PropertyMap Previewed(UpdateRequest request)
    {
        var outputs = Kept(ObjectOutputs.WithoutNotes(request.OldOutputs), request.OldInputs, request.News);
        return request.News.Get("metadata")?.Unwrapped is ObjectValue { Properties: var metadata }
            ? outputs.WithMetadata(Kept(request.OldOutputs.Metadata(), request.OldInputs.Metadata(), metadata))
            : outputs;
    }

    private static PropertyMap Kept(PropertyMap outputs, PropertyMap olds, PropertyMap news) =>
        outputs.Where((name, _) => !olds.ContainsKey(name) || news.ContainsKey(name)).SetAll(news);

    private static ReadinessRule? Rule(PropertyMap inputs)
    {
        try
        {
            return inputs.Kind() is { } kind ? ReadinessRules.Of(kind, ObjectJson.Write(inputs)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static Propagation Propagates(PropertyMap inputs) => inputs.Annotation(Annotations.DeletionPropagation)?.ToLowerInvariant() switch
    {
        "orphan" => Propagation.Orphan,
        "background" => Propagation.Background,
        _ => Propagation.Foreground,
    };

    private static void ForgetDefined(ClusterConnection connection, PropertyMap definition)
    {
        var spec = ObjectJson.Write(definition).Map("spec");
        if (spec.Text("group") is { } group && spec.Map("names").Text("kind") is { } kind)
            foreach (var version in spec.Items("versions"))
                connection.Kinds.Forget(new(group, version.Text("name") ?? "", kind));
    }
}
