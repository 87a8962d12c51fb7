namespace ManagedKube.Talos.Secrets;

/// <summary>A client's configuration with its certificate and key. The text is a secret.</summary>
/// <param name="Text">The file, YAML.</param>
/// <param name="IssuedAt">When the certificate was made.</param>
/// <param name="ExpiresAt">When the certificate ends, and the configuration with it.</param>
public sealed record MintedConfiguration(string Text, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt)
{
    /// <summary>Only when it ends: the text must not reach a log.</summary>
    public override string ToString() => $"{nameof(MintedConfiguration)} until {ExpiresAt:u}";
}
