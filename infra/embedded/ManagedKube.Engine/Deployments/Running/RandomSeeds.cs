using System.Security.Cryptography;
using System.Text;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Running;

/// <summary>The seeds from which providers make names: stable for a resource within an operation, different in the next one.</summary>
internal sealed class RandomSeeds
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public ReadOnlyMemory<byte> For(Urn urn) => HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(urn.Text));
}
