using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Polly.Timeout;

namespace ManagedKube.OpenIaaS.Http;

/// <summary>Sends requests, reads answers by the classes of API reference 1.4, and reports failures as one exception type.</summary>
internal sealed class ApiTransport(HttpClient http)
{
    private static readonly HttpStatusCode[] Strict = [HttpStatusCode.OK];
    private static readonly HttpStatusCode[] Lenient = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.PartialContent];
    private static readonly HttpStatusCode[] ById = [HttpStatusCode.OK, HttpStatusCode.PartialContent, HttpStatusCode.NotFound];

    private const string LookFirst = "Look at the object before the order is repeated.";

    /// <summary>By-id read: null on 404 only.</summary>
    public Task<T?> FindAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class => FindAsync(path, type, [], cancellationToken);

    /// <summary>By-id read of a kind for which other statuses than 404 may also mean that there is none.</summary>
    public async Task<T?> FindAsync<T>(
        string path, JsonTypeInfo<T> type, IEnumerable<HttpStatusCode> alsoAbsent, CancellationToken cancellationToken)
        where T : class
    {
        using var answer = await ExchangeAsync(HttpMethod.Get, path, null, [.. ById, .. alsoAbsent], cancellationToken).ConfigureAwait(false);
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.PartialContent
            ? await ReadAsync(HttpMethod.Get, path, answer, type, cancellationToken).ConfigureAwait(false)
            : null;
    }

    /// <summary>List for looking things up; may be partial.</summary>
    public async Task<IReadOnlyList<T>> ListAsync<T>(string path, JsonTypeInfo<List<T>> type, CancellationToken cancellationToken) =>
        await ListAsync(path, type, Lenient, cancellationToken).ConfigureAwait(false);

    /// <summary>List that is complete, so that what it lacks is not there.</summary>
    public async Task<IReadOnlyList<T>> ListStrictAsync<T>(string path, JsonTypeInfo<List<T>> type, CancellationToken cancellationToken) =>
        await ListAsync(path, type, Strict, cancellationToken).ConfigureAwait(false);

    /// <summary>Gives an order and returns the id of its activity.</summary>
    public async Task<string> OrderAsync<T>(
        HttpMethod method, string path, T? body, JsonTypeInfo<T>? type, CancellationToken cancellationToken)
    {
        using var answer = await ExchangeAsync(method, path, Content(body, type), null, cancellationToken).ConfigureAwait(false);
        return ActivityOf(answer) ?? throw NoActivity(method, path, answer);
    }

    /// <summary>A write that is carried out at once, or by an activity whose id is then returned.</summary>
    public async Task<string?> OrderOrSendAsync<T>(
        HttpMethod method, string path, T? body, JsonTypeInfo<T>? type, CancellationToken cancellationToken)
    {
        using var answer = await ExchangeAsync(method, path, Content(body, type), null, cancellationToken).ConfigureAwait(false);
        return ActivityOf(answer) ?? (answer.StatusCode == HttpStatusCode.Accepted ? throw NoActivity(method, path, answer) : null);
    }

    /// <summary>A write whose answer says what was made.</summary>
    public async Task<TAnswer> MakeAsync<T, TAnswer>(
        string path, T? body, JsonTypeInfo<T>? type, JsonTypeInfo<TAnswer> answerType, HttpStatusCode[] accepted, CancellationToken cancellationToken)
        where TAnswer : class
    {
        using var answer = await ExchangeAsync(HttpMethod.Post, path, Content(body, type), accepted, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(HttpMethod.Post, path, answer, answerType, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A write whose outcome is in the answer.</summary>
    public async Task SendAsync<T>(
        HttpMethod method, string path, T? body, JsonTypeInfo<T>? type, HttpStatusCode[] accepted, CancellationToken cancellationToken)
    {
        using var answer = await ExchangeAsync(method, path, Content(body, type), accepted, cancellationToken).ConfigureAwait(false);
    }

    private static JsonContent? Content<T>(T? body, JsonTypeInfo<T>? type) =>
        body is null || type is null ? null : JsonContent.Create(body, type);

    private async Task<IReadOnlyList<T>> ListAsync<T>(
        string path, JsonTypeInfo<List<T>> type, HttpStatusCode[] accepted, CancellationToken cancellationToken)
    {
        using var answer = await ExchangeAsync(HttpMethod.Get, path, null, accepted, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(HttpMethod.Get, path, answer, type, cancellationToken).ConfigureAwait(false);
    }

    private static string? ActivityOf(HttpResponseMessage answer) => answer.Headers.Location?.OriginalString is { Length: > 0 } activity ? activity : null;

    private static OpenIaaSException NoActivity(HttpMethod method, string path, HttpResponseMessage answer) => new(
        OpenIaaSErrorKind.OutcomeUnknown, "The order was accepted, but the answer does not name the activity that carries it out.")
    {
        Request = ApiErrors.Describe(method, path),
        Status = answer.StatusCode,
        Remedy = LookFirst,
    };

    private async Task<HttpResponseMessage> ExchangeAsync(
        HttpMethod method, string path, HttpContent? content, HttpStatusCode[]? accepted, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        HttpResponseMessage answer;
        try
        {
            answer = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutRejectedException or IOException)
        {
            throw ApiErrors.FromFailure(method, path, e);
        }

        if (accepted?.Contains(answer.StatusCode) ?? answer.IsSuccessStatusCode)
            return answer;
        using (answer)
            throw await ApiErrors.FromAnswerAsync(method, path, answer, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<T> ReadAsync<T>(
        HttpMethod method, string path, HttpResponseMessage answer, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            if (await answer.Content.ReadFromJsonAsync(type, cancellationToken).ConfigureAwait(false) is { } value)
                return value;
        }
        catch (JsonException e)
        {
            throw Unexpected(method, path, answer, $"not of the documented form at '{e.Path}'", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw ApiErrors.FromFailure(method, path, e);
        }

        throw Unexpected(method, path, answer, "null where data was expected", null);
    }

    private static OpenIaaSException Unexpected(HttpMethod method, string path, HttpResponseMessage answer, string what, Exception? cause) =>
        new(
            method == HttpMethod.Get ? OpenIaaSErrorKind.UnexpectedAnswer : OpenIaaSErrorKind.OutcomeUnknown,
            $"The answer of the OpenIaaS API is {what}.",
            cause)
        {
            Request = ApiErrors.Describe(method, path),
            Status = answer.StatusCode,
            Remedy = method == HttpMethod.Get ? null : LookFirst,
        };
}
