using System.Collections.Concurrent;
using System.Diagnostics;
using ManagedKube.OpenIaaS.Telemetry;

namespace ManagedKube.OpenIaaS.Http.RateLimits;

/// <summary>
/// Keeps requests below the platform's limits per second (API reference 1.5), one for each module and one for the login.
/// Each client holds one turn at a time in the ledger, so that clients which share it take turns, however many requests each has waiting.
/// </summary>
internal sealed class RateBudget(int requestsPerSecond, int loginsPerSecond, IRateLedger ledger, TimeProvider time) : IDisposable
{
    private const string LoginModule = "auth";

    /// <summary>An entry further ahead than this was written by a clock that has been set back since.</summary>
    private static readonly TimeSpan FarthestDue = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new(StringComparer.Ordinal);

    /// <summary>Waits until the request may be sent.</summary>
    public async Task WaitAsync(Uri uri, CancellationToken cancellationToken)
    {
        var asked = Stopwatch.GetTimestamp();
        var module = ModuleOf(uri);
        var gate = _gates.GetOrAdd(module, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var now = time.GetUtcNow();
            var go = now;
            await ledger.UpdateAsync(
                module,
                due =>
                {
                    (go, var next) = PaceOf(module).Take(due - now > FarthestDue ? now : due, now);
                    return next;
                },
                cancellationToken).ConfigureAwait(false);
            if (go > now)
                await Task.Delay(go - now, time, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }

        Meters.BudgetWait.Record(Stopwatch.GetElapsedTime(asked).TotalSeconds, new KeyValuePair<string, object?>(Meters.Module, module));
    }

    /// <summary>Lets nobody send a request to the module for a while: the platform has refused one as too many.</summary>
    public async Task PauseAsync(Uri uri, TimeSpan pause, CancellationToken cancellationToken)
    {
        var module = ModuleOf(uri);
        var until = time.GetUtcNow() + pause;
        await ledger.UpdateAsync(module, due => PaceOf(module).Pause(due, until), cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        foreach (var gate in _gates.Values)
            gate.Dispose();
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

    private Pace PaceOf(string module) => Pace.Of(module == LoginModule ? loginsPerSecond : requestsPerSecond);
}
