namespace ManagedKube.Simulator.Persistence;

/// <summary>Where the process that holds a folder listens.</summary>
/// <param name="ProcessId">The process.</param>
/// <param name="Address">The root of its API.</param>
/// <param name="Proxy">The proxy into its networks.</param>
/// <param name="AdminSecret">What opens its admin API, for as long as it runs. Never printed.</param>
internal sealed record RunningEndpoint(int ProcessId, Uri Address, Uri Proxy, string AdminSecret)
{
    public override string ToString() => $"{nameof(RunningEndpoint)} {{ {Address} }}";
}
