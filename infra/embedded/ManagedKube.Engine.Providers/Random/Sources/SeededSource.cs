using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ManagedKube.Engine.Providers.Random.Sources;

/// <summary>
/// Bytes that follow from a text: HMAC-SHA256 of a counter, keyed with the text. The same text gives the same bytes in every
/// version and on every machine.
/// </summary>
internal sealed class SeededSource(string seed) : RandomSource
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes(seed);
    private readonly byte[] _block = new byte[HMACSHA256.HashSizeInBytes];
    private int _used = HMACSHA256.HashSizeInBytes;
    private ulong _counter;

    public override void Fill(Span<byte> buffer)
    {
        for (var i = 0; i < buffer.Length; i++)
        {
            if (_used == _block.Length)
                NextBlock();
            buffer[i] = _block[_used++];
        }
    }

    private void NextBlock()
    {
        Span<byte> counter = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(counter, _counter++);
        HMACSHA256.HashData(_key, counter, _block);
        _used = 0;
    }
}
