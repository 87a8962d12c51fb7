using System.Text.Json;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Kubernetes.Authentication;

/// <summary>Finds out who sends a request.</summary>
internal static class Authenticator
{
    private const string Bearer = "Bearer ";

    /// <exception cref="ApiException">Nobody that the cluster knows.</exception>
    public static UserInfo Authenticate(Cluster cluster, HttpContext context)
    {
        if (context.Connection.ClientCertificate is { } certificate
            && ClientCertificates.UserOf(certificate, cluster.Settings.CaCertificate, cluster.Time.GetUtcNow()) is { } user)
        {
            return user;
        }

        var header = context.Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return OfToken(cluster, header[Bearer.Length..].Trim()) ?? throw ApiException.Unauthorized();
        return context.Connection.ClientCertificate is null && header.Length == 0 && IsOpenToAll(context.Request.Path)
            ? UserInfo.Anonymous
            : throw ApiException.Unauthorized();
    }

    /// <summary>The service account of a token; null when the token is not valid.</summary>
    public static UserInfo? OfToken(Cluster cluster, string token)
    {
        TokenClaims? claims;
        try
        {
            claims = ServiceAccountTokens.Read(cluster.Settings, token, cluster.Time.GetUtcNow());
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return null;
        }

        if (claims is null)
            return null;
        lock (cluster.Gate)
        {
            var exists = cluster.Store.Find(Known.ServiceAccounts, claims.Namespace, claims.Account)?.Body.Uid() == claims.Uid
                && (claims.Secret is null || cluster.Store.Find(Known.Secrets, claims.Namespace, claims.Secret) is not null);
            return exists ? UserInfo.ServiceAccount(claims.Namespace, claims.Account, claims.Uid) : null;
        }
    }

    /// <summary>Load balancers ask for these without being anybody.</summary>
    private static bool IsOpenToAll(PathString path) =>
        path.StartsWithSegments("/livez") || path.StartsWithSegments("/readyz") || path.StartsWithSegments("/healthz");
}
