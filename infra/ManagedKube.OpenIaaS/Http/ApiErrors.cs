using System.Net;
using System.Text.Json;
using Polly.Timeout;

namespace ManagedKube.OpenIaaS.Http;

/// <summary>Turns failed answers and broken connections into <see cref="OpenIaaSException"/>.</summary>
internal static class ApiErrors
{
    private const int LongestMessage = 300;

    public static async Task<OpenIaaSException> FromAnswerAsync(
        HttpMethod method, string path, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var (kind, what, remedy) = Classify(method, answer.StatusCode);
        var detail = await ReadMessageAsync(answer, cancellationToken).ConfigureAwait(false);
        var status = $"{(int)answer.StatusCode} {answer.ReasonPhrase}".TrimEnd();
        return new(kind, detail is null ? $"{what} (HTTP {status})." : $"{what} (HTTP {status}: {detail}).")
        {
            Request = Describe(method, path),
            Status = answer.StatusCode,
            Remedy = remedy,
        };
    }

    public static OpenIaaSException FromFailure(HttpMethod method, string path, Exception cause)
    {
        var request = Describe(method, path);
        if (cause is HttpRequestException
            {
                HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
            } refused)
        {
            return new(OpenIaaSErrorKind.Unreachable, $"The OpenIaaS API cannot be reached: {refused.Message}", cause)
            {
                Request = request,
                Remedy = "Check the address, the network, and that this machine's address is on the organisation's access list.",
            };
        }

        var what = cause is TimeoutRejectedException ? "no answer came in time" : "the connection broke";
        return method == HttpMethod.Get
            ? new(OpenIaaSErrorKind.Unavailable, $"The OpenIaaS API could not be read: {what}.", cause) { Request = request, Remedy = "Try again later." }
            : new(OpenIaaSErrorKind.OutcomeUnknown, $"It is not known whether the order took effect: {what}.", cause)
            {
                Request = request,
                Remedy = "Look at the object before the order is repeated.",
            };
    }

    public static string Describe(HttpMethod method, string path) => $"{method} {path.Split('?')[0]}";

    private static (OpenIaaSErrorKind Kind, string What, string? Remedy) Classify(HttpMethod method, HttpStatusCode status) => (int)status switch
    {
        401 => (OpenIaaSErrorKind.Authentication, "The OpenIaaS API refused the access token",
            "Check the personal access token: its id, its secret and its expiry (12 months at most)."),
        403 => (OpenIaaSErrorKind.AccessDenied, "The personal access token may not do this",
            "Give its user the missing role; a refusal never means that the object is gone."),
        404 => (OpenIaaSErrorKind.NotFound, "An object that the request names does not exist", null),
        429 => (OpenIaaSErrorKind.RateLimited, "The OpenIaaS API is over its request limit for this address",
            "Run fewer stacks at once, or try again in a minute."),
        >= 500 when method == HttpMethod.Get => (OpenIaaSErrorKind.Unavailable, "The OpenIaaS API has trouble", "Try again later."),
        >= 500 => (OpenIaaSErrorKind.OutcomeUnknown, "It is not known whether the order took effect: the OpenIaaS API has trouble",
            "Look at the object before the order is repeated."),
        >= 400 => (OpenIaaSErrorKind.Refused, "The OpenIaaS API refused the request", null),
        _ when method == HttpMethod.Get => (OpenIaaSErrorKind.UnexpectedAnswer, "The OpenIaaS API gave an unexpected answer", null),
        _ => (OpenIaaSErrorKind.OutcomeUnknown, "It is not known whether the order took effect: the answer was unexpected",
            "Look at the object before the order is repeated."),
    };

    /// <summary>The message of the documented error envelope; anything else is not shown, since it may echo what was sent.</summary>
    private static async Task<string?> ReadMessageAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            var body = await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            var message = JsonSerializer.Deserialize(body, OpenIaaSJson.Default.ErrorEnvelope)?.Error?.Message?.Trim();
            return string.IsNullOrEmpty(message) ? null : message[..Math.Min(message.Length, LongestMessage)];
        }
        catch (Exception e) when (e is JsonException or HttpRequestException or IOException)
        {
            return null;
        }
    }
}
