using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManagedKube.Simulator.Http.Activities;

namespace ManagedKube.Simulator.Faults;

/// <summary>The faults of a simulator. They are not stored: a simulator that starts again has none. Safe for concurrent use.</summary>
public sealed class SimulatorFaults
{
    private readonly ConcurrentDictionary<Guid, Watched> _activities = new();
    private ImmutableList<ActiveRule> _rules = [];
    private int _added;

    internal SimulatorFaults()
    {
    }

    /// <summary>The rules in the order in which they were added, and what they have done.</summary>
    public IReadOnlyList<FaultReport> Reports => [.. Volatile.Read(ref _rules).Select(rule => rule.Report)];

    /// <summary>How far back in time the rules want to read.</summary>
    internal TimeSpan LongestStaleness => Volatile.Read(ref _rules)
        .Select(active => active.Rule.Fault)
        .OfType<ReadStale>()
        .Select(stale => stale.Age)
        .DefaultIfEmpty()
        .Max();

    /// <summary>Adds a rule; it counts from now on. Of several rules that match a request, the first added is outermost.</summary>
    /// <returns>The rule with its id.</returns>
    /// <exception cref="SimulatorException">Something in it is wrong; the message names everything that is.</exception>
    public FaultRule Add(FaultRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.Problems() is { Count: > 0 } problems)
            throw new SimulatorException($"The fault rule cannot be used: {string.Join("; ", problems)}.");

        var named = rule.Id.Length > 0 ? rule : rule with { Id = $"fault-{Interlocked.Increment(ref _added)}" };
        if (!ImmutableInterlocked.Update(ref _rules, rules => Find(rules, named.Id) is null ? rules.Add(new ActiveRule(named)) : rules))
            throw new SimulatorException($"There is a fault rule '{named.Id}' already. Remove it first, or choose another id.");
        return named;
    }

    /// <summary>Removes a rule. What it has done to orders that were taken stays done.</summary>
    /// <returns>False when there is no rule of that id.</returns>
    public bool Remove(string id) =>
        ImmutableInterlocked.Update(ref _rules, rules => Find(rules, id) is { } active ? rules.Remove(active) : rules);

    /// <summary>Removes all rules, and lets every activity be seen again as it is.</summary>
    public void Clear()
    {
        ImmutableInterlocked.Update(ref _rules, rules => rules.Clear());
        _activities.Clear();
    }

    /// <summary>The rules whose fault happens to a request, which counts for all that match.</summary>
    internal ImmutableArray<ActiveRule> Decide(string method, string path) =>
        [.. Volatile.Read(ref _rules).Where(rule => rule.Decide(method, path))];

    /// <summary>From now on an activity is seen as faults show it.</summary>
    internal void Watch(Guid activityId, ImmutableArray<Fault> faults)
    {
        if (!faults.IsEmpty)
            _activities[activityId] = new Watched(faults);
    }

    /// <summary>How an activity is seen by the one who reads it now; null when it cannot be found.</summary>
    internal ActivityView? Show(ActivityView view) => _activities.TryGetValue(view.Id, out var watched) ? watched.Show(view) : view;

    private static ActiveRule? Find(ImmutableList<ActiveRule> rules, string id) => rules.Find(active => active.Rule.Id == id);

    private sealed class Watched(ImmutableArray<Fault> faults)
    {
        private int _reads;

        public ActivityView? Show(ActivityView view)
        {
            var read = Interlocked.Increment(ref _reads);
            return faults.Aggregate<Fault, ActivityView?>(view, (shown, fault) => shown is null ? null : fault.Show(shown, read));
        }
    }
}
