using System.Security.Cryptography;

namespace ManagedKube.Engine.Providers.Random.Sources;

/// <summary>The operating system's cryptographic generator.</summary>
internal sealed class CryptographicSource : RandomSource
{
    public override void Fill(Span<byte> buffer) => RandomNumberGenerator.Fill(buffer);
}
