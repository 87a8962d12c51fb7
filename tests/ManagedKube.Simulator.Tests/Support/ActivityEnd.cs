namespace ManagedKube.Simulator.Tests.Support;

/// <summary>How an activity ended.</summary>
internal sealed record ActivityEnd(string State, string? Result, string? Reason)
{
    public Guid Id => Guid.Parse(Result!);
}
