using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Iam;

/// <summary>Gives and checks the short-lived tokens: JSON Web Tokens, signed with a key of the world (HS256).</summary>
internal sealed class TokenIssuer(Credentials credentials, Tenant tenant, TimeSpan lifetime, TimeProvider timeProvider)
{
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    private readonly ConcurrentDictionary<string, bool> _revoked = new();
    private long _issued;

    /// <param name="personalAccessTokenId">The personal access token that it is exchanged for; null for the world's own.</param>
    public string Issue(Guid? personalAccessTokenId)
    {
        var now = timeProvider.GetUtcNow();
        var claims = new TokenClaims
        {
            Jti = Interlocked.Increment(ref _issued).ToString(CultureInfo.InvariantCulture),
            Iat = now.ToUnixTimeSeconds(),
            Exp = (now + lifetime).ToUnixTimeSeconds(),
            UserId = tenant.UserId,
            CompanyId = tenant.CompanyId,
            Scope = new TokenScope(tenant.Id),
            PersonalAccessTokenId = personalAccessTokenId,
        };
        var payload = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, ApiJson.Default.TokenClaims));
        return $"{Header}.{payload}.{Sign($"{Header}.{payload}")}";
    }

    /// <summary>Ends the life of a token before its time.</summary>
    public void Revoke(string token) => _revoked[token] = true;

    /// <summary>What a valid token says; null when it is wrong or expired.</summary>
    public TokenClaims? Read(string token)
    {
        if (_revoked.ContainsKey(token))
            return null;
        if (token.Split('.') is not [var header, var payload, var signature] || !Matches(signature, Sign($"{header}.{payload}")))
            return null;
        var claims = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(payload), ApiJson.Default.TokenClaims)!;
        return timeProvider.GetUtcNow() < DateTimeOffset.FromUnixTimeSeconds(claims.Exp) ? claims : null;
    }

    private static bool Matches(string given, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(right));

    private string Sign(string content) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(credentials.SigningKey, Encoding.UTF8.GetBytes(content)));
}
