using FsCheck.Xunit;
using ManagedKube.Engine.Providers.Random.Sources;

namespace ManagedKube.Engine.Providers.Tests.Random;

public sealed class RandomSourceTests
{
    [Property]
    public bool A_number_is_below_its_bound(ulong bound) => bound == 0 || new CryptographicSource().Below(bound) < bound;

    [Property]
    public bool The_same_seed_gives_the_same_numbers(string? seed, ulong bound)
    {
        var (one, other) = (new SeededSource(seed ?? ""), new SeededSource(seed ?? ""));
        return Enumerable.Range(0, 20).All(_ => one.Below(bound | 1) == other.Below(bound | 1));
    }

    [Fact]
    public void A_seed_gives_the_same_bytes_in_every_version() =>
        Assert.Equal("A9BAFBB1", Convert.ToHexString(new SeededSource("a seed").Bytes(4)));

    [Fact]
    public void Numbers_that_would_make_small_results_likelier_are_drawn_again()
    {
        // 2^64 mod 10 is 6: the six largest numbers are too many.
        var source = new ScriptedSource(ulong.MaxValue, ulong.MaxValue - 5, ulong.MaxValue - 6);

        Assert.Equal((ulong.MaxValue - 6) % 10, source.Below(10));
        Assert.Equal(3, source.Drawn);
    }

    // With a fixed source this is no chance: the value is always the same.
    [Fact]
    public void Each_result_is_equally_likely()
    {
        const int bound = 37, draws = 37_000;
        var source = new SeededSource("fair");
        var counts = new int[bound];
        for (var i = 0; i < draws; i++)
            counts[source.Below(bound)]++;

        var chiSquare = counts.Sum(count => Math.Pow(count - draws / bound, 2) / (draws / (double)bound));
        Assert.True(chiSquare < 67.99, $"chi-square of 36 degrees of freedom is {chiSquare}");
    }

    [Property]
    public bool Shuffling_keeps_all_items(int[] items)
    {
        var shuffled = items.ToArray();
        new CryptographicSource().Shuffle<int>(shuffled);
        return items.Order().SequenceEqual(shuffled.Order());
    }

    private sealed class ScriptedSource(params ulong[] numbers) : RandomSource
    {
        public int Drawn { get; private set; }

        public override void Fill(Span<byte> buffer) => BitConverter.TryWriteBytes(buffer, numbers[Drawn++]);
    }
}
