using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ManagedKube.Simulator.Worlds.Iam;

/// <summary>A personal access token that was made through the API. Of its secret only a digest is kept.</summary>
internal sealed record PersonalAccessToken
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required ImmutableArray<Guid> RoleIds { get; init; }

    public required DateTimeOffset ExpirationDate { get; init; }

    public required string SecretDigest { get; init; }

    public static string Digest(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Whether it opens the API with that secret.</summary>
    public bool Opens(string secret, DateTimeOffset now) => now < ExpirationDate
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Digest(secret)), Encoding.ASCII.GetBytes(SecretDigest));
}
