using System.Diagnostics;
using System.Globalization;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;

namespace ManagedKube.Benchmarks.Model;

/// <summary>What checking and planning cost: the largest cluster in this process, and a fleet of files by the command line.</summary>
internal static class ModelBenchmark
{
    private const int Repetitions = 50;
    private const int Files = 500;

    public static async Task<int> RunAsync(TextWriter output)
    {
        var cluster = LargeCluster.Definition;
        var first = Time(() => CheckAndPlan(cluster));
        var later = Enumerable.Range(0, Repetitions).Select(_ => Time(() => CheckAndPlan(cluster))).Order().ToList();
        using var fleet = FleetProject.Create(Files);
        var fleetTime = await fleet.ValidateAsync().ConfigureAwait(false);

        output.WriteLine("| what | time |");
        output.WriteLine("|---|---:|");
        output.WriteLine(Text($"| rules and plan of a cluster of {LargeCluster.Workers} workers, first time in a process | {first.TotalMilliseconds:F0} ms |"));
        output.WriteLine(Text($"| the same again, median of {Repetitions} | {later[Repetitions / 2].TotalMilliseconds:F1} ms |"));
        output.WriteLine(Text($"| `mk validate --all` over {Files} customers' files, from start to end | {fleetTime.TotalSeconds:F1} s |"));
        return 0;
    }

    private static void CheckAndPlan(ClusterDefinition definition)
    {
        var findings = ClusterValidator.Validate(definition);
        if (!findings.IsEmpty || ClusterPlanner.Plan(definition).MachinesOf(MachineRole.Worker).Count() != LargeCluster.Workers)
            throw new InvalidOperationException($"The cluster is not as it should be: {string.Join('\n', findings)}");
    }

    private static TimeSpan Time(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
