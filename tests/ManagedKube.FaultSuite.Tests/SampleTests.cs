namespace ManagedKube.FaultSuite.Tests;

public sealed class SampleTests
{
    /// <summary>How many of the schedules that <c>mk test --faults</c> runs are run with all other tests.</summary>
    private const int Schedules = 16;

    /// <summary>
    /// Schedules in which a disk stayed unplugged after a read that showed the past, and in which a power-on that a cancelled run
    /// had ordered came after the next one.
    /// </summary>
    private static readonly int[] Telling = [578, 1536];

    [Fact]
    public async Task Whatever_goes_wrong_a_fleet_ends_as_wanted_and_nothing_is_lost_or_made_twice()
    {
        var failed = await Suite.RunAsync([.. Enumerable.Range(1, Schedules), .. Telling], 2 * Environment.ProcessorCount, _ => { });

        Assert.True(failed.Count == 0, string.Join('\n', failed.Select(result =>
            $"seed {result.Seed} failed; MK_FAULT_SEED={result.Seed} ./mk test --faults repeats it:\n{string.Join('\n', [.. result.Problems, .. result.Story])}")));
    }
}
