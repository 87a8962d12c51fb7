using System.Globalization;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;
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
        // As in the programs: begun before anything else is read.
        ReleaseData.Preload();
        _ = LargeCluster.Definition;
        var first = await MeasureAsync(1).ConfigureAwait(false);
        var later = await MeasureAsync(Repetitions).ConfigureAwait(false);
        using var fleet = FleetProject.Create(Files);
        var wall = await fleet.ValidateAsync().ConfigureAwait(false);

        output.WriteLine("| what | time | CPU |");
        output.WriteLine("|---|---:|---:|");
        output.WriteLine(Text($"| rules and plan of a cluster of {LargeCluster.Workers} workers, first time in a process | {first.Wall.TotalMilliseconds:F0} ms | {first.Cpu.TotalMilliseconds:F0} ms |"));
        output.WriteLine(Text($"| the same again, mean of {Repetitions} | {later.Wall.TotalMilliseconds / Repetitions:F1} ms | {later.Cpu.TotalMilliseconds / Repetitions:F1} ms |"));
        output.WriteLine(Text($"| `mk validate --all` over {Files} customers' files, from start to end | {wall.TotalSeconds:F1} s | |"));
        return 0;
    }

    private static Task<Measurement> MeasureAsync(int repetitions) => Measurement.OfAsync(() =>
    {
        for (var i = 0; i < repetitions; i++)
            CheckAndPlan(LargeCluster.Definition);
        return Task.CompletedTask;
    });

    private static void CheckAndPlan(ClusterDefinition definition)
    {
        var findings = ClusterValidator.Validate(definition);
        if (!findings.IsEmpty || ClusterPlanner.Plan(definition).MachinesOf(MachineRole.Worker).Count() != LargeCluster.Workers)
            throw new InvalidOperationException($"The cluster is not as it should be: {string.Join('\n', findings)}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
