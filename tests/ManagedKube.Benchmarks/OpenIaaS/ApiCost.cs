using ManagedKube.Simulator;

namespace ManagedKube.Benchmarks.OpenIaaS;

/// <summary>What bringing machines up cost, as the platform counted it.</summary>
/// <param name="Calls">Calls of the API without logins.</param>
/// <param name="Logins">Exchanges of the personal access token.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Delays">Time from the end of each activity until it was read as ended, shortest first.</param>
internal sealed record ApiCost(long Calls, long Logins, TimeSpan Time, IReadOnlyList<TimeSpan> Delays)
{
    /// <summary>Calls with logins.</summary>
    public long All => Calls + Logins;

    public static ApiCost Between(SimulatorCalls before, SimulatorCalls after, TimeSpan time) => new(
        after.Total - before.Total, after.TokenExchanges - before.TokenExchanges, time, [.. after.NoticeDelays.Order()]);

    /// <summary>The delay that a share of all activities stays below.</summary>
    public TimeSpan DelayOf(double share) => Delays.Count == 0 ? TimeSpan.Zero : Delays[(int)((Delays.Count - 1) * share)];
}
