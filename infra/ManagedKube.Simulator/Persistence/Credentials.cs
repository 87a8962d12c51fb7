using System.Security.Cryptography;
using System.Text.Json;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Persistence;

/// <summary>The personal access token of a world, and the key that its short-lived tokens are signed with. Never printed.</summary>
internal sealed record Credentials
{
    public required string ClientId { get; init; }

    public required string SecretId { get; init; }

    public required byte[] SigningKey { get; init; }

    /// <summary>Reads the credentials of a world, or makes them at its first start.</summary>
    /// <exception cref="SimulatorException">They cannot be read or stored.</exception>
    public static Credentials LoadOrCreate(WorldFolder folder)
    {
        try
        {
            if (File.Exists(folder.Credentials))
                return Read(folder.Credentials);

            var made = new Credentials
            {
                ClientId = Guid.NewGuid().ToString(),
                SecretId = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)),
                SigningKey = RandomNumberGenerator.GetBytes(32),
            };
            ProtectedFile.Replace(folder.Credentials, JsonSerializer.SerializeToUtf8Bytes(made, WorldJson.Default.Credentials));
            return made;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new SimulatorException(
                $"The simulator's credentials in {folder.Credentials} cannot be used: {e.Message}. Delete that file to get new ones.", e);
        }
    }

    public static Credentials Read(string path) =>
        JsonSerializer.Deserialize(File.ReadAllBytes(path), WorldJson.Default.Credentials)!;

    public override string ToString() => nameof(Credentials);
}
