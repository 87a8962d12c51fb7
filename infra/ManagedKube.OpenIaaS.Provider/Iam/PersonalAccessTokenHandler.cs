using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Iam;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Iam;

/// <summary>
/// <c>openiaas:iam:PersonalAccessToken</c>. Nothing of a token can be changed: a change makes a new one before the old one goes,
/// so that its users can be moved in between. The secret is told at creation only, and kept from then on. A creation whose
/// outcome is unknown can have made: the tokens of that name and expiry.
/// </summary>
internal sealed class PersonalAccessTokenHandler(Func<Session> session, IEngineLog log, TimeProvider time) : IResourceHandler
{
    public const string TypeToken = "openiaas:iam:PersonalAccessToken";

    /// <summary>How long a token may live (API reference 1.2).</summary>
    private const int MostMonths = 12;

    private static readonly TimeSpan WarnWithin = TimeSpan.FromDays(30);

    public string Token => TypeToken;

    private PersonalAccessTokenApi Tokens => session().Client.Iam.PersonalAccessTokens;

    /// <summary>The expiry is checked against the clock only when it is new: that of a token that exists does not become wrong.</summary>
    public CheckResponse Check(PropertyMap olds, PropertyMap news)
    {
        var reader = new InputReader(news);
        var wanted = PersonalAccessTokenInputs.Read(reader);
        reader.RefuseOthers();
        var now = time.GetUtcNow();
        if (wanted.ExpirationDate is not { } expiry || expiry == PersonalAccessTokenInputs.Read(olds).ExpirationDate)
            return new(news, reader.Failures);
        if (expiry <= now)
            reader.Refuse("expirationDate", $"must be in the future; it is {PersonalAccessTokenInputs.Format(expiry)}.");
        else if (expiry > now.AddMonths(MostMonths))
            reader.Refuse("expirationDate", $"must be within {MostMonths} months: not after {PersonalAccessTokenInputs.Format(now.AddMonths(MostMonths))}.");
        return new(news, reader.Failures);
    }

    public DiffResponse Diff(DiffRequest request)
    {
        var response = InputDiff.Of(request, "name", "roleIds", "expirationDate");
        if (response.Changes.IsEmpty)
            WarnBeforeExpiry(request.OldInputs, request.Urn);
        return response;
    }

    public async Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        if (request.Preview)
            return new("", PersonalAccessTokenState.PreviewOfNew(request.Inputs));
        var wanted = PersonalAccessTokenInputs.Read(request.Inputs);
        var before = (await Tokens.ListAsync(cancellationToken).ConfigureAwait(false)).Select(token => token.Id).ToHashSet();
        log.Status(request.Urn, "creating");
        var made = await SecretCreation.RunAsync(
            session(),
            request.Urn,
            () => Tokens.CreateAsync(
                new NewPersonalAccessToken(wanted.Name, wanted.RoleIds, wanted.ExpirationDate!.Value.ToUnixTimeMilliseconds()), cancellationToken),
            async () => (await SearchAsync(wanted, cancellationToken).ConfigureAwait(false)).RemoveAll(token => before.Contains(token.Id)),
            token => RemoveAsync(token.Id, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        WarnBeforeExpiry(request.Inputs, request.Urn);
        return new(made.Id, PersonalAccessTokenState.OutputsOfNew(request.Inputs, made));
    }

    public async Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        if (await Tokens.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { } live)
            return ReadResponse.Gone;
        var inputs = PersonalAccessTokenState.Inputs(live, request.Inputs);
        WarnBeforeExpiry(inputs, request.Urn);
        return new(request.Id, inputs, PersonalAccessTokenState.Outputs(live, inputs, request.Outputs.Get(PersonalAccessTokenState.Secret)));
    }

    public Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(request.OldOutputs.SetAll(request.News));

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        if (await Tokens.FindOrProveAbsentAsync(request.Id, cancellationToken).ConfigureAwait(false) is null)
            return;
        log.Status(request.Urn, "deleting");
        await RemoveAsync(request.Id, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ImmutableArray<ListResult>> FindMadeByAsync(PropertyMap inputs, CancellationToken cancellationToken) =>
        [.. (await SearchAsync(PersonalAccessTokenInputs.Read(inputs), cancellationToken).ConfigureAwait(false))
            .Select(token => new ListResult(token.Id, token.Name))];

    private async Task<ImmutableArray<PersonalAccessToken>> SearchAsync(PersonalAccessTokenInputs wanted, CancellationToken cancellationToken) =>
        [.. (await Tokens.ListAsync(cancellationToken).ConfigureAwait(false))
            .Where(token => token.Name == wanted.Name && token.ExpirationDate == wanted.ExpirationDate?.ToUnixTimeMilliseconds())];

    private Task RemoveAsync(string id, CancellationToken cancellationToken) => Deletion.RunAsync(
        session(), () => Tokens.DeleteAsync(id, cancellationToken), () => Tokens.FindOrProveAbsentAsync(id, cancellationToken), cancellationToken);

    private void WarnBeforeExpiry(PropertyMap inputs, Urn urn)
    {
        if (PersonalAccessTokenInputs.Read(inputs) is not { ExpirationDate: { } expiry } token || expiry > time.GetUtcNow() + WarnWithin)
            return;
        log.Warning(
            $"The personal access token '{token.Name}' expires on {PersonalAccessTokenInputs.Format(expiry)}. Give it a later expirationDate: "
            + "a new token is made before the old one is deleted.",
            urn);
    }
}
