using System.Collections.Immutable;
using ManagedKube.Engine.Events;
using ManagedKube.FaultSuite.Checks;
using ManagedKube.FaultSuite.Clocks;
using ManagedKube.FaultSuite.Fleets;
using ManagedKube.FaultSuite.Platforms;
using ManagedKube.Simulator.Faults;
using Pulumi.Protocol.Diffing;

namespace ManagedKube.FaultSuite.Schedules;

/// <summary>
/// One schedule: random operations on a fleet with random faults; then, without faults, the fleet must come out as wanted, and in the
/// end all of it must go. The seed decides everything but the order of what happens at the same time.
/// </summary>
internal sealed class Schedule
{
    private const int Recoveries = 3;
    private static readonly double[] Speeds = [1, 10, 50];

    private readonly int _seed;
    private readonly Random _random;
    private readonly RandomFleet _fleets;
    private readonly RandomFaults _faults;
    private readonly Platform _platform;
    private readonly List<string> _problems = [];
    private readonly List<string> _story = [];

    private Schedule(int seed, Random random, Platform platform)
    {
        (_seed, _random, _platform) = (seed, random, platform);
        _fleets = new RandomFleet(random);
        _faults = new RandomFaults(random);
    }

    /// <param name="seed">Decides what happens.</param>
    /// <param name="folder">An empty folder for what is stored meanwhile.</param>
    /// <param name="time">The clock.</param>
    public static async Task<ScheduleResult> RunAsync(int seed, string folder, VirtualTime time)
    {
        var random = new Random(seed);
        var platform = await Platform.StartAsync(folder, time, Speeds[random.Next(Speeds.Length)]).ConfigureAwait(false);
        await using (platform.ConfigureAwait(false))
        {
            var schedule = new Schedule(seed, random, platform);
            await schedule.RunAsync().ConfigureAwait(false);
            return new ScheduleResult(seed, [.. schedule._problems], [.. schedule._story]);
        }
    }

    private async Task RunAsync()
    {
        var fleet = _fleets.Draw();
        await TroubledAsync("up", interruption => _platform.UpAsync(fleet, interruption)).ConfigureAwait(false);
        for (var steps = _random.Next(1, 4); steps > 0 && _problems.Count == 0; steps--)
        {
            if (_random.Next(4) == 0)
            {
                await TroubledAsync("refresh", _platform.RefreshAsync).ConfigureAwait(false);
                continue;
            }

            fleet = _fleets.Change(fleet);
            await TroubledAsync("up", interruption => _platform.UpAsync(fleet, interruption)).ConfigureAwait(false);
        }

        if (_problems.Count == 0)
            await SettleAsync(fleet).ConfigureAwait(false);
        if (_problems.Count == 0)
            await EndAsync().ConfigureAwait(false);
    }

    /// <summary>An operation with faults; it may fail, but with words, and without forgetting anything.</summary>
    private async Task<Operation> TroubledAsync(string verb, Func<Interruption, Task<Operation>> run)
    {
        var faults = _faults.Draw();
        var interruption = new Interruption(
            _random.Next(12) == 0 ? _random.Next(1, 120) : null, _random.Next(12) == 0 ? _random.Next(1, 60) : null);
        foreach (var fault in faults)
            _platform.Simulator.Faults.Add(fault);
        var operation = await CheckedAsync($"{verb} with {Text(faults)} {interruption}", () => run(interruption)).ConfigureAwait(false);
        _platform.Simulator.Faults.Clear();
        return operation;
    }

    private async Task SettleAsync(Fleet fleet)
    {
        for (var attempt = 1; ; attempt++)
        {
            var up = await CheckedAsync("up without faults", () => _platform.UpAsync(fleet, Interruption.None)).ConfigureAwait(false);
            if (up.Succeeded)
                break;
            if (attempt == Recoveries)
            {
                _problems.Add($"it does not converge: {string.Join(" | ", up.Errors)}");
                return;
            }
        }

        _problems.AddRange(new ConvergenceCheck(
            fleet, _platform.Zones, await _platform.WorldAsync().ConfigureAwait(false), _platform.State).Violations());
        MustBeQuiet("preview", await _platform.PreviewAsync(fleet).ConfigureAwait(false));
        MustBeQuiet("drift", await _platform.DriftAsync().ConfigureAwait(false));
    }

    private async Task EndAsync()
    {
        if (_random.Next(2) == 0)
            await TroubledAsync("destroy", _platform.DestroyAsync).ConfigureAwait(false);
        for (var attempt = 1; attempt <= Recoveries && _problems.Count == 0; attempt++)
        {
            if ((await CheckedAsync("destroy without faults", () => _platform.DestroyAsync(Interruption.None)).ConfigureAwait(false)).Succeeded)
                break;
        }

        _problems.AddRange(new ConvergenceCheck(
            Fleet.Empty, _platform.Zones, await _platform.WorldAsync().ConfigureAwait(false), _platform.State).Violations());
    }

    private async Task<Operation> CheckedAsync(string what, Func<Task<Operation>> run)
    {
        var before = Existing.In(_platform.State);
        var operation = await run().ConfigureAwait(false);
        _story.Add($"{what}: {operation.Result.Outcome}");
        _story.AddRange(operation.Messages.Select(message => $"    {message}"));
        _problems.AddRange(MessageCheck.Violations(operation).Select(problem => $"{what}: {problem}"));
        _problems.AddRange(RetentionCheck.Violations(before, _platform.State, await _platform.WorldAsync().ConfigureAwait(false))
            .Select(problem => $"{what}: {problem}"));
        return operation;
    }

    private void MustBeQuiet(string what, Operation operation)
    {
        if (!operation.Succeeded)
            _problems.Add($"{what} after convergence ended with {operation.Result.Outcome}: {string.Join(" | ", operation.Errors)}");
        // What only tells more of a resource, such as the addresses of a guest that has booted meanwhile, is no difference.
        var changes = operation.Result.Steps
            .Where(step => step.Op.IsChange() && (step.Old is null || step.New is null || !ValueDiff.AreEqual(step.Old.Inputs, step.New.Inputs)))
            .Select(step => $"{step.Op} {step.Urn.Name}")
            .ToList();
        if (changes.Count > 0)
            _problems.Add($"{what} after convergence shows changes: {string.Join(", ", changes)}");
    }

    private static string Text(IReadOnlyList<FaultRule> faults) => faults.Count == 0 ? "no faults" : string.Join("; ", faults.Select(Text));

    private static string Text(FaultRule rule) => FormattableString.Invariant(
        $"{rule.Fault} at {rule.Method ?? "*"} {rule.Path ?? rule.Module ?? "**"} skip {rule.Skip} times {rule.Times} p {rule.Probability}");
}
