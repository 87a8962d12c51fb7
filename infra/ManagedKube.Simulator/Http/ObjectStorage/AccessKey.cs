using System.Security.Cryptography;

namespace ManagedKube.Simulator.Http.ObjectStorage;

/// <summary>Makes up S3 access keys.</summary>
internal static class AccessKey
{
    public const string NoneYet = "";

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    public static string NewId() => $"AKIA{RandomNumberGenerator.GetString(Alphabet, 16)}";

    public static string NewSecret() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(30));
}
