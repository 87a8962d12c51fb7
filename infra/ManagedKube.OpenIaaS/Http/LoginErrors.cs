using System.Net;

namespace ManagedKube.OpenIaaS.Http;

/// <summary>Failures of the login, which unlike other POSTs has no effect that could be in doubt.</summary>
internal static class LoginErrors
{
    public static async Task<OpenIaaSException> FromAnswerAsync(
        string path, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var error = await ApiErrors.FromAnswerAsync(HttpMethod.Get, path, answer, cancellationToken).ConfigureAwait(false);
        var refused = answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest;
        return new(
            refused ? OpenIaaSErrorKind.Authentication : error.Kind,
            refused ? $"OpenIaaS refused the login with the personal access token (HTTP {(int)answer.StatusCode})." : "The login at OpenIaaS failed.",
            refused ? null : error)
        {
            Request = $"POST {path}",
            Status = answer.StatusCode,
            Remedy = refused
                ? "Check client id and secret, that the token has not expired (12 months at most), and that this machine's address is on the organisation's access list."
                : error.Remedy,
        };
    }

    public static OpenIaaSException FromFailure(string path, Exception cause)
    {
        var error = ApiErrors.FromFailure(HttpMethod.Get, path, cause);
        return new(error.Kind, error.Kind == OpenIaaSErrorKind.Unreachable
            ? $"The OpenIaaS API cannot be reached: {cause.Message}"
            : "The login at OpenIaaS got no answer.", cause)
        {
            Request = $"POST {path}",
            Remedy = error.Remedy,
        };
    }
}
