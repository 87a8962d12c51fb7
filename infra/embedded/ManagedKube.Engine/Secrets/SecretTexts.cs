using System.Collections.Concurrent;

namespace ManagedKube.Engine.Secrets;

/// <summary>
/// Encrypts and decrypts the secret texts of one stack. A text that has not changed keeps its ciphertext, so that state files
/// differ only where something differs.
/// </summary>
public sealed class SecretTexts(ISecretsManager manager)
{
    private readonly ConcurrentDictionary<(string Owner, string Plaintext), string> _known = new();

    /// <summary>The manager behind it.</summary>
    public ISecretsManager Manager { get; } = manager;

    /// <summary>Encrypts a text.</summary>
    /// <param name="owner">Whose secret it is, so that equal secrets of different owners do not look equal.</param>
    /// <param name="plaintext">The text.</param>
    public string Encrypt(string owner, string plaintext) => _known.GetOrAdd((owner, plaintext), static (key, m) => m.Encrypt(key.Plaintext), Manager);

    /// <summary>Decrypts a text.</summary>
    /// <exception cref="SecretsException">It cannot be decrypted.</exception>
    public string Decrypt(string owner, string ciphertext)
    {
        var plaintext = Manager.Decrypt(ciphertext);
        _known.TryAdd((owner, plaintext), ciphertext);
        return plaintext;
    }
}
