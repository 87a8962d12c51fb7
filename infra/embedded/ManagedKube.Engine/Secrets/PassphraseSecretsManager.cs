using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Secrets;

/// <summary>Pulumi's passphrase provider: a key derived from a passphrase and a salt, AES-256-GCM for each value.</summary>
public sealed class PassphraseSecretsManager : ISecretsManager
{
    /// <summary>Its name in <c>secrets_providers</c>.</summary>
    public const string TypeName = "passphrase";

    private const string Version = "v1";
    private const string VerifiedText = "pulumi";
    private const int Iterations = 1_000_000;
    private const int KeyBytes = 32;
    private const int SaltBytes = 8;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    // Deriving the key takes a good part of a second; it runs beside what the caller does next.
    private readonly Task<byte[]> _key;
    private readonly Lazy<string> _salt;

    private PassphraseSecretsManager(string passphrase, byte[] salt, string? saltText)
    {
        _key = Task.Run(() => Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, Iterations, HashAlgorithmName.SHA256, KeyBytes));
        _salt = new Lazy<string>(() => saltText ?? $"{Version}:{Convert.ToBase64String(salt)}:{Encrypt(VerifiedText)}");
    }

    /// <inheritdoc/>
    public string Type => TypeName;

    /// <summary>The salt in the form of <c>encryptionsalt</c>, by which the same passphrase opens it again.</summary>
    public string Salt => _salt.Value;

    /// <inheritdoc/>
    public JsonObject State => new() { ["salt"] = Salt };

    /// <summary>A manager with a new salt.</summary>
    public static PassphraseSecretsManager Create(string passphrase) => new(passphrase, RandomNumberGenerator.GetBytes(SaltBytes), null);

    /// <summary>The manager that made a salt.</summary>
    /// <param name="passphrase">The passphrase.</param>
    /// <param name="salt">The salt in the form of <c>encryptionsalt</c>.</param>
    /// <param name="source">Where the passphrase came from, for the message.</param>
    /// <exception cref="SecretsException">The passphrase is not the one, or the salt is damaged.</exception>
    public static PassphraseSecretsManager Open(string passphrase, string salt, string source)
    {
        var parts = salt.Split(':', 3);
        if (parts.Length != 3 || parts[0] != Version || !TryBase64(parts[1], out var bytes))
            throw new SecretsException("The encryption salt is damaged: it must have the form v1:SALT:VERIFIER.");
        var manager = new PassphraseSecretsManager(passphrase, bytes, salt);
        try
        {
            if (manager.Decrypt(parts[2]) == VerifiedText)
                return manager;
        }
        catch (SecretsException)
        {
            // Told below, in words that fit the cause.
        }
        throw new SecretsException(
            $"Incorrect passphrase ({source}). Set PULUMI_CONFIG_PASSPHRASE or PULUMI_CONFIG_PASSPHRASE_FILE to the one this stack was made with.");
    }

    /// <inheritdoc/>
    public string Encrypt(string plaintext)
    {
        var nonce = RandomNumberGenerator.GetBytes(NonceBytes);
        var plain = Encoding.UTF8.GetBytes(plaintext);
        var sealedText = new byte[plain.Length + TagBytes];
        using var aes = new AesGcm(Key, TagBytes);
        aes.Encrypt(nonce, plain, sealedText.AsSpan(0, plain.Length), sealedText.AsSpan(plain.Length));
        return $"{Version}:{Convert.ToBase64String(nonce)}:{Convert.ToBase64String(sealedText)}";
    }

    /// <inheritdoc/>
    public string Decrypt(string ciphertext)
    {
        var parts = ciphertext.Split(':');
        if (parts.Length != 3 || parts[0] != Version || !TryBase64(parts[1], out var nonce) || !TryBase64(parts[2], out var sealedText)
            || nonce.Length != NonceBytes || sealedText.Length < TagBytes)
            throw new SecretsException("A secret is damaged: it must have the form v1:NONCE:CIPHERTEXT.");
        var plain = new byte[sealedText.Length - TagBytes];
        try
        {
            using var aes = new AesGcm(Key, TagBytes);
            aes.Decrypt(nonce, sealedText.AsSpan(0, plain.Length), sealedText.AsSpan(plain.Length), plain);
        }
        catch (AuthenticationTagMismatchException e)
        {
            throw new SecretsException("A secret cannot be decrypted: it is damaged, or was encrypted with another passphrase.", e);
        }
        return Encoding.UTF8.GetString(plain);
    }

    private byte[] Key => _key.GetAwaiter().GetResult();

    private static bool TryBase64(string text, out byte[] bytes)
    {
        bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            return false;
        bytes = bytes[..length];
        return true;
    }
}
