using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ManagedKube.FaultSuite;

/// <summary>
/// Spreads many schedules over processes. A process finds out that nobody works by looking at all of its threads, so that several of them
/// use a machine better than one does.
/// </summary>
internal static partial class Workers
{
    /// <summary>Up to so many schedules are run by one process.</summary>
    public const int Alone = 100;

    private const string Mark = "MK_FAULT_WORKER";

    /// <summary>Whether this process is one of several.</summary>
    public static bool IsOne => Environment.GetEnvironmentVariable(Mark) is not null;

    /// <summary>Runs the schedules, and shows what the processes say but for their last lines.</summary>
    /// <param name="first">The first seed.</param>
    /// <param name="count">How many.</param>
    /// <returns>How many passed, and how many did not.</returns>
    public static async Task<(int Passed, int Failed)> RunAsync(int first, int count)
    {
        var processes = Environment.ProcessorCount + 1;
        var results = await Task.WhenAll(Enumerable.Range(0, processes).Select(index =>
        {
            var from = (int)((long)count * index / processes);
            var to = (int)((long)count * (index + 1) / processes);
            return RunOneAsync(first + from, to - from);
        })).ConfigureAwait(false);
        return (results.Sum(result => result.Passed), results.Sum(result => result.Failed));
    }

    private static async Task<(int Passed, int Failed)> RunOneAsync(int first, int count)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, Environment = { [Mark] = "1" } };
        start.ArgumentList.Add(count.ToString(CultureInfo.InvariantCulture));
        start.ArgumentList.Add(first.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        var result = (Passed: 0, Failed: count);
        while (await process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (LastLine().Match(line) is { Success: true } last)
                result = (Number(last.Groups[1]), Number(last.Groups[2]));
            else
                Console.WriteLine(line);
        }

        await process.WaitForExitAsync().ConfigureAwait(false);
        return result;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([0-9]+) schedules passed, ([0-9]+) failed")]
    private static partial Regex LastLine();
}
