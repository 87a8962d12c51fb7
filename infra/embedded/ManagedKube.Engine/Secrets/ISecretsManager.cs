using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Secrets;

/// <summary>Encrypts and decrypts the secrets of one stack.</summary>
public interface ISecretsManager
{
    /// <summary>Its name in the state's <c>secrets_providers</c>, for example <c>passphrase</c>.</summary>
    string Type { get; }

    /// <summary>What it needs, besides the secret that only the user knows, to decrypt again; goes into <c>secrets_providers</c>.</summary>
    JsonObject State { get; }

    /// <summary>Encrypts a text.</summary>
    string Encrypt(string plaintext);

    /// <summary>Decrypts what <see cref="Encrypt"/> made.</summary>
    /// <exception cref="SecretsException">The text was not made with this secret, or is damaged.</exception>
    string Decrypt(string ciphertext);
}
