using System.Net;
using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Iam;

/// <summary>
/// Personal access tokens (API reference 4.1). They cannot be changed. A read of one that does not exist may answer 500, so that
/// only a complete list proves anything. All failures are <see cref="OpenIaaSException"/>.
/// </summary>
public sealed class PersonalAccessTokenApi
{
    private const string Root = "iam/v2/personal_access_tokens";
    private readonly ApiTransport _api;
    private readonly ObjectReader<PersonalAccessToken> _reader;

    internal PersonalAccessTokenApi(ApiTransport api)
    {
        _api = api;
        _reader = new(
            api,
            Root,
            OpenIaaSJson.Default.PersonalAccessToken,
            OpenIaaSJson.Default.ListPersonalAccessToken,
            token => token.Id,
            HttpStatusCode.InternalServerError);
    }

    /// <summary>The token, or null on a 404 or 500, which alone does not prove that it is gone.</summary>
    public Task<PersonalAccessToken?> FindAsync(string id, CancellationToken cancellationToken) => _reader.FindAsync(id, cancellationToken);

    /// <summary>The token, or null when it is proved to be gone: not found by id and missing in a complete list.</summary>
    public Task<PersonalAccessToken?> FindOrProveAbsentAsync(string id, CancellationToken cancellationToken) =>
        _reader.FindOrProveAbsentAsync(id, cancellationToken);

    /// <summary>All tokens that the user may see.</summary>
    public Task<IReadOnlyList<PersonalAccessToken>> ListAsync(CancellationToken cancellationToken) => _reader.ListAsync(Root, cancellationToken);

    /// <summary>Makes a token at once and returns its secret, which is shown this once.</summary>
    public Task<PersonalAccessTokenSecret> CreateAsync(NewPersonalAccessToken token, CancellationToken cancellationToken) => _api.MakeAsync(
        Root,
        token,
        OpenIaaSJson.Default.NewPersonalAccessToken,
        OpenIaaSJson.Default.PersonalAccessTokenSecret,
        [HttpStatusCode.Created],
        cancellationToken);

    /// <summary>Deletes a token; who holds it is shut out.</summary>
    public Task DeleteAsync(string id, CancellationToken cancellationToken) => _api.SendAsync<object>(
        HttpMethod.Delete,
        $"{Root}/{Uri.EscapeDataString(id)}",
        null,
        null,
        [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.NoContent],
        cancellationToken);
}
