namespace ManagedKube.OpenIaaS.Http;

/// <summary>How long an answer asks to wait.</summary>
internal static class RetryAfter
{
    /// <summary>Longest wait that is honoured: the official client's (API reference 1.5).</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>The wait, or null when the answer asks for none.</summary>
    public static TimeSpan? Of(HttpResponseMessage? answer, TimeProvider time)
    {
        var header = answer?.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return wait is null ? null : TimeSpan.FromTicks(Math.Clamp(wait.Value.Ticks, 0, Longest.Ticks));
    }
}
