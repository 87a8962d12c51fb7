namespace ManagedKube.OpenIaaS.Http.RateLimits;

/// <summary>The ledger of one client alone.</summary>
internal sealed class LocalRateLedger : IRateLedger
{
    private readonly Dictionary<string, DateTimeOffset> _due = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public ValueTask UpdateAsync(string module, Func<DateTimeOffset, DateTimeOffset> update, CancellationToken cancellationToken)
    {
        lock (_gate)
            _due[module] = update(_due.GetValueOrDefault(module));
        return ValueTask.CompletedTask;
    }
}
