using System.Collections.Immutable;
using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.ObjectStorage;

/// <summary>
/// <c>openiaas:objectstorage:StorageAccount</c>. Its identity, and its id, is its name. The secret key is told at creation only,
/// and kept from then on.
/// </summary>
internal sealed class StorageAccountHandler(Func<Session> session) : IResourceHandler
{
    public const string TypeToken = "openiaas:objectstorage:StorageAccount";

    public string Token => TypeToken;

    private StorageAccountApi Accounts => session().Client.ObjectStorage.StorageAccounts;

    public CheckResponse Check(PropertyMap olds, PropertyMap news)
    {
        var reader = new InputReader(news);
        NameOf(reader);
        reader.RefuseOthers();
        return new(news, reader.Failures);
    }

    public DiffResponse Diff(DiffRequest request) => InputDiff.OfNamed(request, "name");

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        if (request.Preview)
            return new("", StorageAccountState.PreviewOfNew(request.Inputs));
        var name = NameOf(request.Inputs);
        if (await FindListedAsync(name, cancellationToken).ConfigureAwait(false) is [_])
        {
            throw Existing.Refuse(
                $"There is a storage account '{name}' already, whose secret key cannot be had again", Token, name, "Else choose another name.");
        }

        session().Log.Status(request.Urn, "creating");
        var key = await SecretCreation.RunAsync(
            session(),
            request.Urn,
            () => Accounts.CreateAsync(name, cancellationToken),
            () => FindListedAsync(name, cancellationToken),
            account => RemoveAsync(account.Name, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        var outputs = StorageAccountState.OutputsOfNew(name, key);
        var outcome = new PartialOutcome
        {
            Id = name,
            IsNew = true,
            Inputs = request.Inputs,
            Outputs = outputs,
            Look = limit => LookAsync(name, outputs[StorageAccountState.Secret], limit),
        };
        return new(name, await outcome.RunAsync(() => outcome.Look(cancellationToken)).ConfigureAwait(false));
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        if (await Accounts.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { } live)
            return ReadResponse.Gone;
        var recorded = request.Outputs.Get("accessKeyId")?.Unwrapped;
        if (recorded is StringValue { Value: var key } && key != live.AccessKeyId)
        {
            session().Log.Warning(
                $"The storage account '{live.Name}' was made anew by somebody else: its access key is {live.AccessKeyId}, and the secret key "
                + $"that is recorded belongs to {key}. Replace the resource to get a key that works.",
                request.Urn);
        }

        return new(request.Id, request.Inputs.SetLive("name", live.Name), StorageAccountState.Outputs(live, request.Outputs.Get(StorageAccountState.Secret)));
    }

    public Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(request.OldOutputs.SetAll(request.News));

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        if (await Accounts.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is null)
            return;
        session().Log.Status(request.Urn, "deleting");
        await RemoveAsync(request.Id, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken) =>
        [.. (await FindListedAsync(NameOf(inputs), cancellationToken).ConfigureAwait(false)).Select(account => new ListResult(account.Name, account.Name))];

    private static string NameOf(PropertyMap inputs) => NameOf(new InputReader(inputs));

    private static string NameOf(InputReader reader) => reader.Text("name", required: true, ValueRules.StorageName) ?? "";

    private async Task<ImmutableArray<StorageAccount>> FindListedAsync(string name, CancellationToken cancellationToken) =>
        [.. (await Accounts.ListAsync(cancellationToken).ConfigureAwait(false)).Where(account => account.Name == name)];

    private Task RemoveAsync(string name, CancellationToken cancellationToken) => Deletion.RunAsync(
        session(), () => Accounts.DeleteAsync(name, cancellationToken), () => Accounts.FindOrProveAbsentAsync(name, cancellationToken), cancellationToken);

    private async Task<PropertyMap> LookAsync(string name, PropertyValue secret, CancellationToken cancellationToken) =>
        await Accounts.FindOrProveAbsentAsync(name, cancellationToken).ConfigureAwait(false) is { } live
            ? StorageAccountState.Outputs(live, secret)
            : throw new OpenIaaSException(OpenIaaSErrorKind.Inconclusive, $"The new storage account '{name}' does not show yet.") { Remedy = "Run again." };
}
