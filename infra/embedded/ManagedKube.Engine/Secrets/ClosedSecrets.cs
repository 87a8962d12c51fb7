using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Secrets;

/// <summary>
/// Reads state without its passphrase, for those who only want to know what is there: every secret has the value <see cref="Text"/>.
/// What was read so must not be written.
/// </summary>
public sealed class ClosedSecrets : ISecretsManager
{
    /// <summary>What stands for each secret.</summary>
    public const string Text = "[secret]";

    /// <inheritdoc/>
    public string Type => throw Closed();

    /// <inheritdoc/>
    public JsonObject State => throw Closed();

    /// <inheritdoc/>
    public string Encrypt(string plaintext) => throw Closed();

    /// <inheritdoc/>
    public string Decrypt(string ciphertext) => $"\"{Text}\"";

    private static InvalidOperationException Closed() => new("State that was read without its passphrase cannot be written.");
}
