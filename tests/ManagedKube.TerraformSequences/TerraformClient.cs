using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ManagedKube.TerraformSequences.Http;

namespace ManagedKube.TerraformSequences;

/// <summary>
/// Calls an OpenIaaS API as the official Terraform provider 1.10 does: a login before each call whose token is short, JSON with a
/// newline at its end, reads and logins repeated, writes never. It follows no redirect and keeps no cookie.
/// </summary>
public sealed class TerraformClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly TokenCache _tokens;
    private readonly Func<TimeSpan, Task> _wait;

    /// <param name="root">The root of the API, such as <c>http://127.0.0.1:41357/</c>; <c>api/</c> is added.</param>
    /// <param name="clientId">The id of the personal access token.</param>
    /// <param name="secretId">The secret of the personal access token.</param>
    /// <param name="wait">Lets time pass between polls and attempts.</param>
    /// <param name="timeProvider">The clock by which tokens expire.</param>
    public TerraformClient(Uri root, string clientId, string secretId, Func<TimeSpan, Task> wait, TimeProvider timeProvider)
    {
        _http = new HttpClient { BaseAddress = new Uri(root, "api/") };
        _wait = wait;
        var credentials = JsonSerializer.Serialize(new Dictionary<string, string> { ["id"] = clientId, ["secret"] = secretId });
        _tokens = new TokenCache(
            () => ReadRetry.RunAsync(() => SendOnceAsync("POST", "iam/v2/auth/personal_access_token", credentials, token: null), wait),
            timeProvider);
    }

    /// <summary>Logs in, as the provider does while it is configured.</summary>
    /// <exception cref="SequenceException">The login is refused.</exception>
    public Task LogInAsync() => _tokens.GetAsync();

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    internal Task WaitAsync(TimeSpan time) => _wait(time);

    internal Task<Answer> SendAsync(string method, string path, string? body)
    {
        return method == "GET" ? ReadRetry.RunAsync(SendAsync, _wait) : SendAsync();

        async Task<Answer> SendAsync() =>
            await SendOnceAsync(method, path, body, await _tokens.GetAsync().ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task<Answer> SendOnceAsync(string method, string path, string? body, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), path);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null)
        {
            request.Content = new StringContent(body + "\n", Encoding.UTF8);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        using var answer = await _http.SendAsync(request).ConfigureAwait(false);
        return new Answer(
            (int)answer.StatusCode,
            answer.Headers.Location?.OriginalString,
            answer.Headers.RetryAfter?.Delta,
            await answer.Content.ReadAsStringAsync().ConfigureAwait(false));
    }
}
