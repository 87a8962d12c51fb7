using System.Diagnostics;

namespace ManagedKube.Benchmarks;

/// <summary>What something cost this process.</summary>
/// <param name="Wall">How long it took.</param>
/// <param name="Cpu">Processor time, user and kernel, of all threads.</param>
/// <param name="PeakMemory">The most resident memory since the start of the process, in bytes.</param>
internal sealed record Measurement(TimeSpan Wall, TimeSpan Cpu, long PeakMemory)
{
    public static async Task<Measurement> OfAsync(Func<Task> work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        await work().ConfigureAwait(false);
        var wall = Stopwatch.GetElapsedTime(started);
        process.Refresh();
        return new Measurement(wall, process.TotalProcessorTime - cpu, process.PeakWorkingSet64);
    }
}
