using System.Diagnostics;
using System.Globalization;
using ManagedKube.FaultSuite;
using ManagedKube.FaultSuite.Schedules;

// [COUNT] [FIRST]: runs COUNT schedules with the seeds from FIRST on. MK_FAULT_SEED repeats one and tells its story.
var repeated = Environment.GetEnvironmentVariable("MK_FAULT_SEED");
if (!TryRead(repeated, out var seed) || !TryRead(args.ElementAtOrDefault(0), out var count) || !TryRead(args.ElementAtOrDefault(1), out var first)
    || args.Length > 2 || count < 1)
{
    Console.Error.WriteLine("mk test --faults: the arguments are how many schedules to run (default 2000) and the first seed; MK_FAULT_SEED is one seed.");
    return 2;
}

var seeds = repeated is null ? Enumerable.Range(first ?? 1, count ?? 2000).ToList() : [seed!.Value];
var started = Stopwatch.GetTimestamp();
var ended = 0;
var (passed, failed) = seeds.Count > Workers.Alone && !Workers.IsOne ? await Workers.RunAsync(seeds[0], seeds.Count) : await RunHereAsync();
var time = Stopwatch.GetElapsedTime(started);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} schedules passed, {failed} failed, in {time.TotalSeconds:F0} s"));
return failed == 0 ? 0 : 1;

async Task<(int Passed, int Failed)> RunHereAsync()
{
    var failures = await Suite.RunAsync(seeds, 2 * Environment.ProcessorCount, Ended);
    return (seeds.Count - failures.Count, failures.Count);
}

void Ended(ScheduleResult result)
{
    var done = Interlocked.Increment(ref ended);
    lock (seeds)
    {
        if (!result.Passed)
            Console.WriteLine($"seed {result.Seed} failed; MK_FAULT_SEED={result.Seed} repeats it:\n  {string.Join("\n  ", result.Problems)}");
        if (repeated is not null)
            Console.WriteLine(string.Join('\n', result.Story));
        else if (done % 100 == 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} of {seeds.Count}, {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s"));
    }
}

static bool TryRead(string? text, out int? number)
{
    number = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
    return text is null || number is not null;
}
