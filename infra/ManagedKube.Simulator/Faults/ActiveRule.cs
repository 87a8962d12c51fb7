using ManagedKube.Simulator.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>A rule at work: counts its requests and decides to which of them its fault happens.</summary>
internal sealed class ActiveRule(FaultRule rule)
{
    private readonly PathPattern? _path = rule.Path is { } path ? new PathPattern(path) : null;
    private readonly Random _random = new(rule.Seed);
    private readonly Lock _gate = new();
    private int _matched;
    private int _happened;

    public FaultRule Rule => rule;

    /// <summary>The requests that a fault with a rate of its own has let through.</summary>
    public RateWindow Window { get; } = new();

    public FaultReport Report
    {
        get
        {
            lock (_gate)
                return new FaultReport(rule, _matched, _happened);
        }
    }

    /// <summary>Whether the fault happens to this request, which counts.</summary>
    public bool Decide(string method, string path)
    {
        if (!Matches(method, path))
            return false;
        lock (_gate)
        {
            if (_matched++ < rule.Skip || _happened >= (rule.Times ?? int.MaxValue) || _random.NextDouble() >= rule.Probability)
                return false;
            _happened++;
            return true;
        }
    }

    /// <summary>A random number below a limit.</summary>
    public int Choose(int below)
    {
        lock (_gate)
            return _random.Next(below);
    }

    private bool Matches(string method, string path) =>
        rule.Fault.CanHappenTo(method)
        && (rule.Method is null || string.Equals(rule.Method, method, StringComparison.OrdinalIgnoreCase))
        && (rule.Module is null || rule.Module == path.Split('/')[0])
        && _path?.Matches(path) != false;
}
