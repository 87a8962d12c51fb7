using System.Diagnostics;
using System.Globalization;

namespace ManagedKube.Benchmarks.Up;

/// <summary>How long a production cluster takes from nothing, beside what the platform's own latencies make unavoidable.</summary>
internal static class UpBenchmark
{
    private const string Stack = "ctopr";

    /// <param name="arguments">The speed of the platform, 1 (as in life) when left out.</param>
    /// <param name="output">Takes the table.</param>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var speed = 1.0;
        if (arguments is not [] && (arguments is not [var text] || !double.TryParse(text, CultureInfo.InvariantCulture, out speed) || speed <= 0))
        {
            await Console.Error.WriteLineAsync("mk bench up: the only argument is the speed of the platform, above 0 (default 1, as in life).")
                .ConfigureAwait(false);
            return 2;
        }

        var home = Directory.CreateTempSubdirectory("mk-bench-up-").FullName;
        try
        {
            var (time, path) = await MeasureAsync(home, speed).ConfigureAwait(false);
            Write(output, time, path);
            return 0;
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static async Task<(TimeSpan Time, CriticalPath Path)> MeasureAsync(string home, double speed)
    {
        var platform = await SimulatedPlatform.StartAsync(home, speed).ConfigureAwait(false);
        await using var _ = platform.ConfigureAwait(false);
        var started = Stopwatch.GetTimestamp();
        await CommandLine.RunAsync(home, "up", Stack, "--yes").ConfigureAwait(false);
        var time = Stopwatch.GetElapsedTime(started);
        return (time, CriticalPath.Of(await platform.ActivitiesAsync().ConfigureAwait(false), await platform.TimelineAsync().ConfigureAwait(false)));
    }

    private static void Write(TextWriter output, TimeSpan time, CriticalPath path)
    {
        output.WriteLine("| what | time |");
        output.WriteLine("|---|---:|");
        foreach (var (what, part) in path.Parts)
            output.WriteLine(Text($"| {what} | {part.TotalSeconds:F1} s |"));
        output.WriteLine(Text($"| **critical path of the simulated latencies** | {path.Time.TotalSeconds:F1} s |"));
        output.WriteLine(Text($"| **`mk up {Stack}` from nothing, preview included** | {time.TotalSeconds:F1} s |"));
        output.WriteLine(Text($"| **of the critical path** | {time / path.Time:F2} |"));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
