using System.Diagnostics;
using System.Globalization;
using ManagedKube.Engine.Projects;

namespace ManagedKube.Benchmarks.OpenIaaS;

/// <summary>What bringing machines up costs in calls of the API, and how late the end of an activity is noticed.</summary>
internal static class OpenIaaSBenchmark
{
    private static readonly int[] Counts = [1, 10];

    /// <param name="arguments">The speed of the platform, 1 (as in life) when left out.</param>
    /// <param name="output">Takes the table.</param>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var speed = 1.0;
        if (arguments is not [] && (arguments is not [var text] || !double.TryParse(text, CultureInfo.InvariantCulture, out speed) || speed <= 0))
        {
            await Console.Error.WriteLineAsync("mk bench openiaas: the only argument is the speed of the platform, above 0 (default 1, as in life).").ConfigureAwait(false);
            return 2;
        }

        output.WriteLine("| machines | API calls | logins | time | noticed late: median | 90 % |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|");
        var costs = await Task.WhenAll(Counts.Select(count => PulumiAsync(count, speed))).ConfigureAwait(false);
        foreach (var (count, cost) in Counts.Zip(costs))
            output.WriteLine(Text($"| {count} | {cost.Calls} | {cost.Logins} | {cost.Time.TotalSeconds:F0} s | {cost.DelayOf(0.5).TotalSeconds:F2} s | {cost.DelayOf(0.9).TotalSeconds:F2} s |"));
        return 0;
    }

    private static async Task<ApiCost> PulumiAsync(int count, double speed)
    {
        var platform = await BenchmarkPlatform.StartAsync(speed).ConfigureAwait(false);
        await using var _ = platform.ConfigureAwait(false);
        using var stack = BenchmarkStack.Create(MachineSet.Project, _ => new ProjectPlugin("openiaas", ProviderFolder, "0.1.0"));
        var before = platform.Simulator.Calls;
        var started = Stopwatch.GetTimestamp();
        await stack.UpAsync(2 * count, platform.Config(count)).ConfigureAwait(false);
        return ApiCost.Between(before, platform.Simulator.Calls, Stopwatch.GetElapsedTime(started));
    }

    /// <summary>Where the build of this configuration puts the provider plugin: beside this program.</summary>
    private static string ProviderFolder
    {
        get
        {
            var configuration = new DirectoryInfo(Path.GetDirectoryName(BenchmarkStack.Program)!);
            return Path.Combine(configuration.Parent!.Parent!.FullName, "ManagedKube.OpenIaaS.Provider", configuration.Name);
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
