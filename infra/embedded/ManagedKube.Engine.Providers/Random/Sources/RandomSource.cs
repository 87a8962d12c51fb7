using System.Buffers.Binary;

namespace ManagedKube.Engine.Providers.Random.Sources;

/// <summary>Where random bytes come from, and unbiased choices made of them.</summary>
internal abstract class RandomSource
{
    /// <summary>Fills a buffer with random bytes.</summary>
    public abstract void Fill(Span<byte> buffer);

    /// <summary>That many random bytes.</summary>
    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        Fill(bytes);
        return bytes;
    }

    /// <summary>A whole number from 0 to below <paramref name="bound"/>, each equally likely.</summary>
    public ulong Below(ulong bound)
    {
        ArgumentOutOfRangeException.ThrowIfZero(bound);
        // What lies beyond the last whole multiple of the bound would make small numbers likelier.
        var excess = (ulong.MaxValue % bound + 1) % bound;
        Span<byte> buffer = stackalloc byte[sizeof(ulong)];
        ulong number;
        do
        {
            Fill(buffer);
            number = BinaryPrimitives.ReadUInt64LittleEndian(buffer);
        }
        while (number > ulong.MaxValue - excess);
        return number % bound;
    }

    /// <summary>One of the items, each equally likely.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[(int)Below((ulong)items.Count)];

    /// <summary>Puts items in random order, each order equally likely.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = (int)Below((ulong)i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
