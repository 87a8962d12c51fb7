using System.Collections.Concurrent;
using ManagedKube.FaultSuite.Clocks;
using ManagedKube.FaultSuite.Schedules;

namespace ManagedKube.FaultSuite;

/// <summary>Runs many schedules, several at a time.</summary>
public static class Suite
{
    private const string Memory = "/dev/shm";

    /// <summary>Runs schedules.</summary>
    /// <param name="seeds">The seed of each.</param>
    /// <param name="atOnce">How many run at the same time.</param>
    /// <param name="ended">Is told each result as it comes.</param>
    /// <returns>The results of those that did not pass.</returns>
    public static async Task<IReadOnlyList<ScheduleResult>> RunAsync(IEnumerable<int> seeds, int atOnce, Action<ScheduleResult> ended)
    {
        var failed = new ConcurrentBag<ScheduleResult>();
        using var idleness = new Idleness();
        await Parallel.ForEachAsync(seeds, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (seed, _) =>
        {
            var result = await RunAsync(seed, idleness).ConfigureAwait(false);
            if (!result.Passed)
                failed.Add(result);
            ended(result);
        }).ConfigureAwait(false);
        return [.. failed.OrderBy(result => result.Seed)];
    }

    private static async Task<ScheduleResult> RunAsync(int seed, Idleness idleness)
    {
        var time = idleness.Add();
        try
        {
            return await Schedule.RunAsync(seed, NewFolder(), time).ConfigureAwait(false);
        }
        catch (Exception bug)
        {
            return new ScheduleResult(seed, [$"a bug: {bug}"], []);
        }
        finally
        {
            idleness.Remove(time);
        }
    }

    /// <summary>Everything is written durably, which takes long on a disk and no time in memory.</summary>
    private static string NewFolder() => Directory.Exists(Memory)
        ? Directory.CreateDirectory(Path.Combine(Memory, $"fault-suite-{Guid.NewGuid():N}")).FullName
        : Directory.CreateTempSubdirectory("fault-suite-").FullName;
}
