using System.Collections.Immutable;
using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.ObjectStorage;

/// <summary>
/// <c>openiaas:objectstorage:BucketAccess</c>: the one role of a storage account in a bucket. Its identity, and its id, is
/// <c>BUCKET/ACCOUNT</c>. Roles beside the wanted one are revoked, after that has been granted: access is never interrupted.
/// </summary>
internal sealed class BucketAccessHandler(Func<Session> session) : IResourceHandler
{
    public const string TypeToken = "openiaas:objectstorage:BucketAccess";

    public string Token => TypeToken;

    private BucketApi Buckets => session().Client.ObjectStorage.Buckets;

    private BucketRoles Roles => new(session());

    public CheckResponse Check(PropertyMap olds, PropertyMap news)
    {
        var reader = new InputReader(news);
        BucketAccessInputs.Read(reader);
        reader.RefuseOthers();
        return new(news, reader.Failures);
    }

    public DiffResponse Diff(DiffRequest request) => InputDiff.OfNamed(request, "bucket", "storageAccount");

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        if (request.Preview)
            return new("", request.Inputs);
        var wanted = BucketAccessInputs.Read(request.Inputs);
        if (await GetAsync(wanted, cancellationToken).ConfigureAwait(false) is { IsEmpty: false } roles)
        {
            throw Existing.Refuse(
                $"The storage account '{wanted.StorageAccount}' has a role in the bucket '{wanted.Bucket}' already ({string.Join(", ", roles)})",
                Token, wanted.Id, "It may be managed elsewhere: one pair of bucket and account has one owner.");
        }

        return new(wanted.Id, await ConvergeAsync(wanted, request.Urn, cancellationToken).ConfigureAwait(false));
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        var pair = BucketAccessInputs.Parse(request.Id)
            ?? throw new ProviderException($"The id of a {Token} is BUCKET/ACCOUNT; it is '{request.Id}'.", nothingHappened: true);
        if (await Roles.FindAsync(pair.Bucket, pair.StorageAccount, cancellationToken).ConfigureAwait(false) is not { IsEmpty: false } roles)
            return ReadResponse.Gone;
        // A role beside the recorded one is drift: shown as the role, it is revoked by the next update.
        var recorded = (request.Inputs.Get("role")?.Unwrapped as StringValue)?.Value;
        var live = (pair with { Role = roles.FirstOrDefault(role => role != recorded) ?? roles[0] }).ToProperties();
        return new(request.Id, live.Aggregate(request.Inputs, (map, item) => map.SetLive(item.Key, item.Value)), live);
    }

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken)
    {
        if (request.Preview)
            return request.OldOutputs.SetAll(request.News);
        var outcome = new PartialOutcome
        {
            Id = request.Id,
            Inputs = request.OldInputs,
            Outputs = request.OldOutputs,
            Look = _ => Task.FromResult(request.OldOutputs),
        };
        return await outcome.RunAsync(() => ConvergeAsync(BucketAccessInputs.Read(request.News), request.Urn, cancellationToken)).ConfigureAwait(false);
    }

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        var recorded = BucketAccessInputs.Read(request.OldInputs);
        session().Log.Status(request.Urn, "revoking");
        await Deletion.RunAsync(
            session(),
            async () =>
            {
                foreach (var role in await FindAsync().ConfigureAwait(false) ?? [])
                    await Buckets.RevokeAsync(recorded.Bucket, role, recorded.StorageAccount, cancellationToken).ConfigureAwait(false);
            },
            FindAsync,
            cancellationToken).ConfigureAwait(false);

        async Task<ImmutableSortedSet<string>?> FindAsync() =>
            await Roles.FindAsync(recorded.Bucket, recorded.StorageAccount, cancellationToken).ConfigureAwait(false) is { IsEmpty: false } roles ? roles : null;
    }

    public async Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken)
    {
        var wanted = BucketAccessInputs.Read(inputs);
        var roles = await Roles.FindAsync(wanted.Bucket, wanted.StorageAccount, cancellationToken).ConfigureAwait(false);
        return roles?.Contains(wanted.Role) == true ? [new ListResult(wanted.Id, wanted.Id)] : [];
    }

    private async Task<PropertyMap> ConvergeAsync(BucketAccessInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        var roles = await GetAsync(wanted, cancellationToken).ConfigureAwait(false);
        if (!roles.Contains(wanted.Role))
        {
            session().Log.Status(urn, $"granting {wanted.Role}");
            await GrantAsync(wanted, urn, cancellationToken).ConfigureAwait(false);
        }

        foreach (var role in roles.Remove(wanted.Role))
        {
            session().Log.Status(urn, $"revoking {role}");
            await Buckets.RevokeAsync(wanted.Bucket, role, wanted.StorageAccount, cancellationToken).ConfigureAwait(false);
        }

        return wanted.ToProperties();
    }

    private async Task GrantAsync(BucketAccessInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        try
        {
            await Buckets.GrantAsync(wanted.Bucket, wanted.Role, wanted.StorageAccount, cancellationToken).ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.OutcomeUnknown)
        {
            session().Log.Warning($"{e.Message} Looking for the grant.", urn);
            if (await Evidence.FindAsync(session(), FindAsync, cancellationToken).ConfigureAwait(false) is null)
                throw;
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.ActivityFailed)
        {
            await Leftover.RemoveAsync(
                session(), urn, e, FindAsync,
                role => Buckets.RevokeAsync(wanted.Bucket, role, wanted.StorageAccount, cancellationToken), cancellationToken).ConfigureAwait(false);
            throw;
        }

        async Task<ImmutableArray<string>> FindAsync() =>
            [.. (await GetAsync(wanted, cancellationToken).ConfigureAwait(false)).Where(role => role == wanted.Role)];
    }

    private async Task<ImmutableSortedSet<string>> GetAsync(BucketAccessInputs wanted, CancellationToken cancellationToken) =>
        await Roles.FindAsync(wanted.Bucket, wanted.StorageAccount, cancellationToken).ConfigureAwait(false)
        ?? throw new OpenIaaSException(
            OpenIaaSErrorKind.NotFound, $"There is no bucket '{wanted.Bucket}', or no storage account '{wanted.StorageAccount}'.");
}
