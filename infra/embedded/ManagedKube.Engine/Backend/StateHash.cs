using System.Security.Cryptography;

namespace ManagedKube.Engine.Backend;

/// <summary>Tells one content of a checkpoint from another.</summary>
internal static class StateHash
{
    public static string Of(byte[]? content) => content is null ? "" : Convert.ToHexStringLower(SHA256.HashData(content));
}
