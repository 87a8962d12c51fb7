using System.Diagnostics;
using System.Globalization;
using ManagedKube.Engine.Projects;
using ManagedKube.TerraformSequences;

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
            await Console.Error.WriteLineAsync("mk bench openiaas: the only argument is the speed of the platform, above 0 (default 1, as in life).")
                .ConfigureAwait(false);
            return 2;
        }

        var costs = await Task.WhenAll(Counts.SelectMany(count => new[] { PulumiAsync(count, speed), TerraformAsync(count, speed) })).ConfigureAwait(false);
        output.WriteLine("| machines | client | calls | logins | all | of Terraform's | time | noticed late: median | 90 % |");
        output.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (index, count) in Counts.Index())
        {
            var (ours, official) = (costs[2 * index], costs[(2 * index) + 1]);
            output.WriteLine(Line(count, "this provider", ours, official));
            output.WriteLine(Line(count, "official Terraform provider", official, official));
        }

        return 0;
    }

    private static string Line(int count, string client, ApiCost cost, ApiCost official) => Text(
        $"| {count} | {client} | {cost.Calls} | {cost.Logins} | {cost.All} | {100.0 * cost.All / official.All:F0} % | {cost.Time.TotalSeconds:F0} s | {cost.DelayOf(0.5).TotalSeconds:F2} s | {cost.DelayOf(0.9).TotalSeconds:F2} s |");

    private static Task<ApiCost> PulumiAsync(int count, double speed) => MeasureAsync(speed, async platform =>
    {
        using var stack = BenchmarkStack.Create(MachineSet.Project, _ => new ProjectPlugin("openiaas", ProviderFolder, "0.1.0"));
        await stack.UpAsync(2 * count, platform.Config(count)).ConfigureAwait(false);
    });

    /// <summary>The calls of the official provider, with its own order, polls and logins.</summary>
    private static Task<ApiCost> TerraformAsync(int count, double speed) => MeasureAsync(speed, platform => new MachineSetApply(() => new TerraformClient(
        platform.Simulator.Address, platform.Simulator.ClientId, platform.Simulator.SecretId, Task.Delay, TimeProvider.System)).RunAsync(
            new MachineSetInputs
            {
                TemplateId = platform.TemplateId,
                NetworkId = platform.NetworkId,
                StorageRepositoryId = platform.StorageRepositoryId,
                BackupPolicyId = platform.BackupPolicyId,
            },
            count));

    private static async Task<ApiCost> MeasureAsync(double speed, Func<BenchmarkPlatform, Task> work)
    {
        var platform = await BenchmarkPlatform.StartAsync(speed).ConfigureAwait(false);
        await using var _ = platform.ConfigureAwait(false);
        var before = platform.Simulator.Calls;
        var started = Stopwatch.GetTimestamp();
        await work(platform).ConfigureAwait(false);
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
