namespace ManagedKube.OpenIaaS.Http.RateLimits;

/// <summary>Remembers for each module of the API when its next request is due, for all who share its budget.</summary>
internal interface IRateLedger
{
    /// <summary>Replaces the entry of a module, without anybody else in between. An unknown entry is the distant past.</summary>
    ValueTask UpdateAsync(string module, Func<DateTimeOffset, DateTimeOffset> update, CancellationToken cancellationToken);
}
