using System.Collections.Immutable;
using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.ObjectStorage;

/// <summary><c>openiaas:objectstorage:Bucket</c>. Its identity, and its id, is its name.</summary>
internal sealed class BucketHandler(Func<Session> session) : IResourceHandler
{
    public const string TypeToken = "openiaas:objectstorage:Bucket";

    public string Token => TypeToken;

    private BucketApi Buckets => session().Client.ObjectStorage.Buckets;

    public CheckResponse Check(PropertyMap olds, PropertyMap news)
    {
        var reader = new InputReader(news);
        BucketInputs.Check(reader, news);
        return new(news, reader.Failures);
    }

    public DiffResponse Diff(DiffRequest request) => InputDiff.OfNamed(request, "name") with { Stables = ["bucketId", "namespace", "endpoint"] };

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        if (request.Preview)
            return new("", BucketState.PreviewOfNew(request.Inputs));
        var wanted = BucketInputs.Read(request.Inputs);
        if (await FindListedAsync(wanted.Name, cancellationToken).ConfigureAwait(false) is [var twin])
        {
            throw Existing.Refuse(
                $"There is a bucket '{twin.Name}' already", Token, twin.Name, "Else choose another name.");
        }

        await MakeAsync(wanted, request.Urn, cancellationToken).ConfigureAwait(false);
        var outcome = Outcome(wanted.Name, request.Inputs, PropertyMap.Of(("name", wanted.Name)), applied: request.Inputs) with { IsNew = true };
        return new(
            wanted.Name,
            await outcome.RunAsync(() => ConvergeAsync(wanted, null, request.Inputs, request.Urn, cancellationToken)).ConfigureAwait(false));
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken) =>
        await Buckets.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is { } live
            ? new(request.Id, BucketState.Inputs(live, request.Inputs), BucketState.Outputs(live, request.Inputs))
            : ReadResponse.Gone;

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken)
    {
        if (request.Preview)
            return request.OldOutputs.SetAll(request.News);
        var (old, wanted) = (BucketInputs.Read(request.OldInputs), BucketInputs.Read(request.News));
        var access = InputsDiffer(request, "accessType") || InputsDiffer(request, "whitelist") ? wanted.Access : null;
        return await Outcome(old.Name, request.OldInputs, request.OldOutputs, applied: request.OldInputs)
            .RunAsync(() => ConvergeAsync(wanted, access, request.News, request.Urn, cancellationToken)).ConfigureAwait(false);
    }

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        if (await Buckets.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { } live)
            return;
        if (live.TotalObjects > 0)
        {
            throw new ProviderException(
                $"The bucket '{live.Name}' holds {live.TotalObjects} objects, and OpenIaaS deletes empty buckets only. "
                + "Delete the objects with an S3 client, all their versions too, and run again.",
                nothingHappened: true);
        }

        session().Log.Status(request.Urn, "deleting");
        await Deletion.RunAsync(
            session(), () => Buckets.DeleteAsync(request.Id, cancellationToken),
            () => Buckets.FindOrProveAbsentAsync(request.Id, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    public async Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken) =>
        [.. (await FindListedAsync(BucketInputs.Read(inputs).Name, cancellationToken).ConfigureAwait(false))
            .Select(bucket => new ListResult(bucket.Name, bucket.Name))];

    private static bool InputsDiffer(UpdateRequest request, string key) =>
        !Pulumi.Protocol.Diffing.ValueDiff.AreEqual(request.OldInputs.Get(key), request.News.Get(key));

    private async Task<ImmutableArray<Bucket>> FindListedAsync(string name, CancellationToken cancellationToken) =>
        [.. (await Buckets.ListAsync(cancellationToken).ConfigureAwait(false)).Where(bucket => bucket.Name == name)];

    private async Task MakeAsync(BucketInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        var access = wanted.Access ?? new BucketAccess(AccessType.Private);
        session().Log.Status(urn, "creating");
        var order = new NewBucket(wanted.Name, access.AccessType, access.Whitelist);
        await Creation.RunAsync(
            session(), urn, "bucket",
            async () =>
            {
                await Buckets.CreateAsync(order, cancellationToken).ConfigureAwait(false);
                return wanted.Name;
            },
            () => FindListedAsync(wanted.Name, cancellationToken), bucket => bucket.Name, name => Buckets.DeleteAsync(name, cancellationToken),
            name => Buckets.FindOrProveAbsentAsync(name, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <param name="wanted">The bucket as it shall be.</param>
    /// <param name="access">From where it shall be reached, if that changes.</param>
    /// <param name="inputs">The same as a map.</param>
    /// <param name="urn">The resource.</param>
    /// <param name="cancellationToken">Gives up.</param>
    private async Task<PropertyMap> ConvergeAsync(
        BucketInputs wanted, BucketAccess? access, PropertyMap inputs, Urn urn, CancellationToken cancellationToken)
    {
        if (access is not null)
        {
            session().Log.Status(urn, "changing the whitelist");
            await Buckets.ChangeAccessAsync(wanted.Name, access, cancellationToken).ConfigureAwait(false);
        }

        var live = await GetAsync(wanted.Name, cancellationToken).ConfigureAwait(false);
        if (wanted.Versioning is { } versioning && live.Versioning != versioning)
        {
            session().Log.Status(urn, "changing versioning");
            await Buckets.ChangeVersioningAsync(wanted.Name, versioning, cancellationToken).ConfigureAwait(false);
            live = await GetAsync(wanted.Name, cancellationToken).ConfigureAwait(false);
            if (live.Versioning != versioning)
                throw Unmaterialised.Error("the versioning of the bucket");
        }

        return BucketState.Outputs(live, inputs);
    }

    private PartialOutcome Outcome(string name, PropertyMap inputs, PropertyMap outputs, PropertyMap applied) => new()
    {
        Id = name,
        Inputs = inputs,
        Outputs = outputs,
        Look = async limit => BucketState.Outputs(await GetAsync(name, limit).ConfigureAwait(false), applied),
    };

    private async Task<Bucket> GetAsync(string name, CancellationToken cancellationToken) =>
        await Buckets.FindOrProveAbsentAsync(name, cancellationToken).ConfigureAwait(false)
        ?? throw new OpenIaaSException(OpenIaaSErrorKind.NotFound, $"The bucket '{name}' does not exist any more.");
}
