using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Engine.Projects;

namespace ManagedKube.Benchmarks.Engine;

/// <summary>What the engine itself costs: program and provider, which do next to nothing, run in processes of their own.</summary>
internal static class EngineBenchmark
{
    private const int WarmUp = 1000;

    private static readonly ImmutableArray<int> Counts = [1000, 5000];

    private static readonly ImmutableArray<(string Name, Func<BenchmarkStack, int, Task> Run)> Operations =
    [
        ("preview of a new stack", (stack, count) => stack.PreviewAsync(count, Config(count, "1"))),
        ("up, everything new", (stack, count) => stack.UpAsync(count, Config(count, "1"))),
        ("preview, nothing to do", (stack, count) => stack.PreviewAsync(count, Config(count, "1"))),
        ("up, nothing to do", (stack, count) => stack.UpAsync(count, Config(count, "1"))),
        ("up, everything changed", (stack, count) => stack.UpAsync(count, Config(count, "2"))),
        ("refresh", (stack, count) => stack.RefreshAsync(count, Config(count, ""))),
        ("destroy", (stack, count) => stack.DestroyAsync(count, Config(count, ""))),
    ];

    public static async Task<int> RunAsync(TextWriter output)
    {
        // The first runs compile the engine's code, which belongs to the start of a process and not to a resource.
        var cold = await MeasureAsync(WarmUp).ConfigureAwait(false);
        var costs = new List<(int Count, ImmutableArray<Measurement> Costs)>();
        foreach (var count in Counts)
            costs.Add((count, await MeasureAsync(count).ConfigureAwait(false)));

        output.WriteLine(
            $"| operation | {string.Join(" | ", Counts.Select(count => Text($"{count:N0}: time | {count:N0}: engine CPU | CPU for each")))} | growth |");
        output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", (3 * Counts.Length) + 1))}");
        for (var i = 0; i < Operations.Length; i++)
            output.WriteLine($"| {Operations[i].Name} | {string.Join(" | ", costs.Select(cost => Cells(cost.Costs[i], cost.Count)))} | {Text($"{costs[^1].Costs[i].Cpu / costs[0].Costs[i].Cpu:F1}")} |");
        output.WriteLine();
        output.WriteLine(Text($"The first operation of a process ({Operations[0].Name}, {WarmUp:N0}) takes {cold[0].Cpu.TotalSeconds:F2} s of CPU: code is compiled on the way."));
        output.WriteLine(Text($"Peak memory of the engine's process: {costs.Max(cost => cost.Costs.Max(measured => measured.PeakMemory)) / (1 << 20)} MiB."));
        return 0;
    }

    private static async Task<ImmutableArray<Measurement>> MeasureAsync(int count)
    {
        using var stack = BenchmarkStack.Create(ManyThings.Project, IdleProvider.Install);
        var measured = ImmutableArray.CreateBuilder<Measurement>(Operations.Length);
        foreach (var (_, run) in Operations)
            measured.Add(await Measurement.OfAsync(() => run(stack, count)).ConfigureAwait(false));
        return measured.MoveToImmutable();
    }

    private static Dictionary<string, ConfigValue> Config(int count, string version) => new()
    {
        [ManyThings.CountKey] = new(count.ToString(CultureInfo.InvariantCulture), IsSecret: false),
        [ManyThings.VersionKey] = new(version, IsSecret: false),
    };

    private static string Cells(Measurement measured, int count) =>
        Text($"{measured.Wall.TotalSeconds:F1} s | {measured.Cpu.TotalSeconds:F2} s | {measured.Cpu.TotalMilliseconds / count:F2} ms");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
