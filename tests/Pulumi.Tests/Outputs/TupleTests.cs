using System.Runtime.CompilerServices;
using Pulumi.Utilities;

namespace Pulumi.Tests.Outputs;

public sealed class TupleTests
{
    private static readonly Output<int>[] O = [.. Enumerable.Range(1, 8).Select(number => Output.Create(number))];
    private static readonly Input<int>[] I = [.. Enumerable.Range(1, 8).Select(number => (Input<int>)number)];

    [Fact]
    public async Task Outputs_of_every_number_keep_their_order()
    {
        await AssertCountsAsync(2, Output.Tuple(O[0], O[1]));
        await AssertCountsAsync(3, Output.Tuple(O[0], O[1], O[2]));
        await AssertCountsAsync(4, Output.Tuple(O[0], O[1], O[2], O[3]));
        await AssertCountsAsync(5, Output.Tuple(O[0], O[1], O[2], O[3], O[4]));
        await AssertCountsAsync(6, Output.Tuple(O[0], O[1], O[2], O[3], O[4], O[5]));
        await AssertCountsAsync(7, Output.Tuple(O[0], O[1], O[2], O[3], O[4], O[5], O[6]));
        await AssertCountsAsync(8, Output.Tuple(O[0], O[1], O[2], O[3], O[4], O[5], O[6], O[7]));
    }

    [Fact]
    public async Task Inputs_of_every_number_keep_their_order()
    {
        await AssertCountsAsync(2, Output.Tuple(I[0], I[1]));
        await AssertCountsAsync(3, Output.Tuple(I[0], I[1], I[2]));
        await AssertCountsAsync(4, Output.Tuple(I[0], I[1], I[2], I[3]));
        await AssertCountsAsync(5, Output.Tuple(I[0], I[1], I[2], I[3], I[4]));
        await AssertCountsAsync(6, Output.Tuple(I[0], I[1], I[2], I[3], I[4], I[5]));
        await AssertCountsAsync(7, Output.Tuple(I[0], I[1], I[2], I[3], I[4], I[5], I[6]));
        await AssertCountsAsync(8, Output.Tuple(I[0], I[1], I[2], I[3], I[4], I[5], I[6], I[7]));
    }

    private static async Task AssertCountsAsync<T>(int count, Output<T> output)
        where T : ITuple
    {
        ITuple tuple = await OutputUtilities.GetValueAsync(output);
        Assert.Equal(Enumerable.Range(1, count), Enumerable.Range(0, tuple.Length).Select(index => (int)tuple[index]!));
    }
}
