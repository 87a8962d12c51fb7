using System.Buffers.Text;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Polly.Timeout;

namespace ManagedKube.OpenIaaS.Http;

/// <summary>
/// The access token of API reference 1.2: one exchange at a time, shared by all callers, kept until shortly before its expiry.
/// </summary>
internal sealed class TokenSource(HttpClient login, string clientId, string secretId, TimeProvider time) : IDisposable
{
    private const string Path = "iam/v2/auth/personal_access_token";
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);
    private readonly CancellationTokenSource _closed = new();
    private readonly Lock _gate = new();
    private AccessToken? _token;
    private Task<AccessToken>? _exchange;

    /// <summary>A token that is still good for a while.</summary>
    public Task<AccessToken> GetAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_token is { } token && time.GetUtcNow() < token.RenewAt)
                return Task.FromResult(token);
            _exchange ??= ExchangeOnceAsync();
            return _exchange.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Forgets a token that was refused; the next caller exchanges again. Others' newer tokens stay.</summary>
    public void Drop(AccessToken refused)
    {
        lock (_gate)
        {
            if (ReferenceEquals(_token, refused))
                _token = null;
        }
    }

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }

    private async Task<AccessToken> ExchangeOnceAsync()
    {
        await Task.Yield();
        try
        {
            var token = await ExchangeAsync(_closed.Token).ConfigureAwait(false);
            lock (_gate)
                _token = token;
            return token;
        }
        finally
        {
            lock (_gate)
                _exchange = null;
        }
    }

    private async Task<AccessToken> ExchangeAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path)
        {
            Content = JsonContent.Create(new LoginRequest(clientId, secretId), OpenIaaSJson.Default.LoginRequest),
        };
        try
        {
            using var answer = await login.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode)
                throw await LoginErrors.FromAnswerAsync(Path, answer, cancellationToken).ConfigureAwait(false);
            return Parse(await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutRejectedException or IOException)
        {
            throw LoginErrors.FromFailure(Path, e);
        }
    }

    private AccessToken Parse(string text)
    {
        text = text.Trim();
        var now = time.GetUtcNow();
        if (text.Split('.') is not [_, var payload, _] || ReadExpiry(payload) is not { } expiry || text.Any(char.IsWhiteSpace))
            throw new OpenIaaSException(OpenIaaSErrorKind.Authentication, "The login answered something that is not an access token.")
            {
                Request = $"POST {Path}",
                Remedy = "Check that the address is that of the OpenIaaS API.",
            };

        var life = expiry - now;
        return new(text, expiry - (life > Margin * 2 ? Margin : life / 2));
    }

    private static DateTimeOffset? ReadExpiry(string payload)
    {
        try
        {
            var seconds = JsonSerializer.Deserialize(
                Encoding.UTF8.GetString(Base64Url.DecodeFromChars(payload)), OpenIaaSJson.Default.TokenClaims)?.Exp;
            return seconds is null ? null : DateTimeOffset.UnixEpoch.AddSeconds(seconds.Value);
        }
        catch (Exception e) when (e is FormatException or JsonException or ArgumentException)
        {
            return null;
        }
    }
}
