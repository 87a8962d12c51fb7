using System.Buffers.Binary;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Random.Sources;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>A UUID of version 4 (random) or 7 (time and random); it is its own id.</summary>
internal sealed class RandomUuid(string name, int version, TimeProvider time) : RandomType(name, new InputSchema(Keepers), "result")
{
    private const int TimestampBytes = 6;

    public override RandomValue Create(PropertyMap inputs, RandomSource source)
    {
        var bytes = source.Bytes(16);
        if (version == 7)
        {
            Span<byte> milliseconds = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64BigEndian(milliseconds, time.GetUtcNow().ToUnixTimeMilliseconds());
            milliseconds[^TimestampBytes..].CopyTo(bytes);
        }
        bytes[6] = (byte)(bytes[6] & 0x0f | version << 4);
        bytes[8] = (byte)(bytes[8] & 0x3f | 0x80);
        return Of(new Guid(bytes, bigEndian: true));
    }

    public override ImportedValue Import(string id) => Guid.TryParseExact(id, "D", out var uuid)
        ? new(PropertyMap.Empty, Of(uuid))
        : throw new ProviderException("A UUID is imported by its text, as 5f2f7f2e-8a1a-4d5b-9b36-0d2a1c1b6a53.", nothingHappened: true);

    private static RandomValue Of(Guid uuid) => new(uuid.ToString("D"), PropertyMap.Of(("result", uuid.ToString("D"))));
}
