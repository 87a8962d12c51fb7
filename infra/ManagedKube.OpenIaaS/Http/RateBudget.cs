using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace ManagedKube.OpenIaaS.Http;

/// <summary>
/// Keeps all requests of this process below the platform's limits per second (API reference 1.5), one for each module and
/// one for the login. Bucket size and refill together stay within the limit in any second.
/// </summary>
internal sealed class RateBudget(int requestsPerSecond, int loginsPerSecond) : IDisposable
{
    private const string LoginModule = "auth";
    private const int BurstShare = 5;
    private readonly ConcurrentDictionary<string, RateLimiter> _limiters = new(StringComparer.Ordinal);

    public ValueTask<RateLimitLease> AcquireAsync(Uri uri, CancellationToken cancellationToken) =>
        _limiters.GetOrAdd(ModuleOf(uri), Create).AcquireAsync(1, cancellationToken);

    public void Dispose()
    {
        foreach (var limiter in _limiters.Values)
            limiter.Dispose();
    }

    /// <summary>The segments between <c>/api</c> and the version, for example <c>compute</c> or <c>storage/object</c>.</summary>
    internal static string ModuleOf(Uri uri)
    {
        var segments = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(segment => segment != "api").Skip(1).ToArray();
        var module = string.Join('/', segments.TakeWhile(segment => !IsVersion(segment)));
        return module == "iam" && segments.Contains("auth") ? LoginModule : module;
    }

    private static bool IsVersion(string segment) => segment is ['v', >= '0' and <= '9', ..];

    private TokenBucketRateLimiter Create(string module)
    {
        var limit = module == LoginModule ? loginsPerSecond : requestsPerSecond;
        var burst = Math.Max(1, limit / BurstShare);
        return new(new()
        {
            TokenLimit = burst,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1.0 / Math.Max(1, limit - burst)),
            QueueLimit = int.MaxValue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            AutoReplenishment = true,
        });
    }
}
