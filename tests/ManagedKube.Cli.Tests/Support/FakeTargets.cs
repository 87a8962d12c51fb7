using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Targets;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>Targets without anything behind them.</summary>
internal sealed class FakeTargets : ITargets, ITargetSession
{
    public List<Target> Opened { get; } = [];

    public int Closed { get; private set; }

    public ImmutableSortedDictionary<string, string> Environment { get; } =
        ImmutableSortedDictionary<string, string>.Empty.Add("CLOUDTEMPLE_HTTP_ADDR", "http://127.0.0.1:1/");

    public TimeSpan SettleTime => TimeSpan.Zero;

    public Task<ITargetSession> OpenAsync(Target target, HomeFolder home, double simulatorSpeed, CancellationToken cancel)
    {
        Opened.Add(target);
        return Task.FromResult<ITargetSession>(this);
    }

    public ValueTask DisposeAsync()
    {
        Closed++;
        return ValueTask.CompletedTask;
    }
}
