using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Authentication;

/// <summary>The tokens of service accounts: JSON web tokens, signed with the key of the cluster.</summary>
internal static class ServiceAccountTokens
{
    /// <summary>Who issued tokens that are kept in Secrets, which never expire.</summary>
    private const string SecretIssuer = "kubernetes/serviceaccount";

    /// <summary>A token for a time.</summary>
    public static string Issue(
        ClusterSettings settings,
        JsonObject account,
        IEnumerable<string> audiences,
        JsonObject? boundTo,
        DateTimeOffset now,
        TimeSpan lifetime)
    {
        var own = new JsonObject
        {
            ["namespace"] = account.Namespace(),
            ["serviceaccount"] = new JsonObject { ["name"] = account.Name(), ["uid"] = account.Uid() },
        };
        if (boundTo?.TextAt("kind") is { } kind)
            own[kind.ToLowerInvariant()] = new JsonObject { ["name"] = boundTo.TextAt("name"), ["uid"] = boundTo.TextAt("uid") };
        return Sign(settings.ServiceAccountKey, new JsonObject
        {
            ["aud"] = ObjectNodes.List(audiences),
            ["exp"] = (now + lifetime).ToUnixTimeSeconds(),
            ["iat"] = now.ToUnixTimeSeconds(),
            ["iss"] = settings.ServiceAccountIssuer,
            ["jti"] = Guid.NewGuid().ToString(),
            ["kubernetes.io"] = own,
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["sub"] = UserInfo.ServiceAccount(account.Namespace(), account.Name(), string.Empty).Name,
        });
    }

    /// <summary>The token that a Secret of a service account holds.</summary>
    public static string ForSecret(ClusterSettings settings, JsonObject account, string secret) => Sign(settings.ServiceAccountKey, new JsonObject
    {
        ["iss"] = SecretIssuer,
        ["kubernetes.io/serviceaccount/namespace"] = account.Namespace(),
        ["kubernetes.io/serviceaccount/secret.name"] = secret,
        ["kubernetes.io/serviceaccount/service-account.name"] = account.Name(),
        ["kubernetes.io/serviceaccount/service-account.uid"] = account.Uid(),
        ["sub"] = UserInfo.ServiceAccount(account.Namespace(), account.Name(), string.Empty).Name,
    });

    /// <summary>What a token claims; null when it was not signed here, or is not valid now.</summary>
    public static TokenClaims? Read(ClusterSettings settings, string token, DateTimeOffset now)
    {
        if (token.Split('.') is not [var header, var payload, var signature] || !IsSigned(settings.ServiceAccountKey, $"{header}.{payload}", signature))
            return null;
        if (JsonNode.Parse(Decode(payload)) is not JsonObject claims)
            return null;
        if (claims.TextAt("iss") == SecretIssuer)
        {
            return new TokenClaims(
                claims.TextAt("kubernetes.io/serviceaccount/namespace")!, claims.TextAt("kubernetes.io/serviceaccount/service-account.name")!,
                claims.TextAt("kubernetes.io/serviceaccount/service-account.uid")!)
            {
                Secret = claims.TextAt("kubernetes.io/serviceaccount/secret.name"),
            };
        }

        var isValid = claims.TextAt("iss") == settings.ServiceAccountIssuer && now.ToUnixTimeSeconds() < claims.NumberAt("exp");
        return !isValid ? null : new TokenClaims(
            claims.TextAt("kubernetes.io", "namespace")!, claims.TextAt("kubernetes.io", "serviceaccount", "name")!, claims.TextAt("kubernetes.io", "serviceaccount", "uid")!);
    }

    private static string Sign(string pem, JsonObject claims)
    {
        using var rsa = Rsa(pem);
        using var curve = rsa is null ? Curve(pem) : null;
        var header = new JsonObject { ["alg"] = rsa is null ? "ES256" : "RS256", ["typ"] = "JWT" };
        var content = $"{Encode(header.Bytes())}.{Encode(claims.Bytes())}";
        var bytes = Encoding.ASCII.GetBytes(content);
        var signature = rsa?.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) ?? curve!.SignData(bytes, HashAlgorithmName.SHA256);
        return $"{content}.{Encode(signature)}";
    }

    private static bool IsSigned(string pem, string content, string signature)
    {
        try
        {
            var (bytes, signed) = (Encoding.ASCII.GetBytes(content), Decode(signature));
            using var rsa = Rsa(pem);
            if (rsa is not null)
                return rsa.VerifyData(bytes, signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            using var curve = Curve(pem);
            return curve.VerifyData(bytes, signed, HashAlgorithmName.SHA256);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static RSA? Rsa(string pem)
    {
        var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            return rsa;
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            rsa.Dispose();
            return null;
        }
    }

    private static ECDsa Curve(string pem)
    {
        var curve = ECDsa.Create();
        curve.ImportFromPem(pem);
        return curve;
    }

    private static string Encode(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    private static byte[] Decode(string text) => System.Buffers.Text.Base64Url.DecodeFromChars(text);
}
