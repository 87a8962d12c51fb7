using System.Buffers.Text;
using System.Text.Json;

namespace ManagedKube.TerraformSequences.Http;

/// <summary>
/// The token of the provider: reused only while more than five minutes of it are left. With the five minutes that tokens have
/// in life that means a login before every call, one at a time.
/// </summary>
internal sealed class TokenCache(Func<Task<Answer>> exchange, TimeProvider timeProvider)
{
    private static readonly TimeSpan Reserve = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _lock = new(1);
    private string _token = "";
    private DateTimeOffset _expiry;

    /// <exception cref="SequenceException">The login is refused.</exception>
    public async Task<string> GetAsync()
    {
        await _lock.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_expiry - timeProvider.GetUtcNow() > Reserve)
                return _token;
            var answer = await exchange().ConfigureAwait(false);
            if (answer.Status is not (200 or 201 or 206))
                throw new SequenceException($"The login was answered with {answer.Status}: {answer.Body}");
            _token = answer.Body;
            _expiry = ExpiryOf(answer.Body);
            return _token;
        }
        finally
        {
            _lock.Release();
        }
    }

    private static DateTimeOffset ExpiryOf(string token)
    {
        if (token.Split('.') is not [_, var claims, _])
            throw new SequenceException("The login was answered with something that is no token");
        var expiry = JsonElement.Parse(Base64Url.DecodeFromChars(claims)).GetProperty("exp").GetInt64();
        return DateTimeOffset.FromUnixTimeSeconds(expiry);
    }
}
