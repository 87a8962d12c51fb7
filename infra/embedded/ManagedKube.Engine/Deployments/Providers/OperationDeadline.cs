using ManagedKube.Engine.Plugins;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>
/// Holds provider calls to the time limits that a program sets (<c>customTimeouts</c>). Keeping them is the provider's task; one
/// that does not even answer is given up a little later, and what it has done is looked up by the next run.
/// </summary>
internal sealed class OperationDeadline(TimeProvider time)
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    /// <param name="operation">Its name in <c>customTimeouts</c>.</param>
    /// <param name="urn">The resource.</param>
    /// <param name="limit">The time limit; null or zero for none.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="ProviderCallException">It failed, or was given up; the message names the limit if that is over.</exception>
    public async Task<T> HoldAsync<T>(string operation, Urn urn, TimeSpan? limit, Func<Task<T>> call)
    {
        if (limit is not { } allowed || allowed <= TimeSpan.Zero)
            return await call().ConfigureAwait(false);
        var started = time.GetTimestamp();
        var running = call();
        try
        {
            return await running.WaitAsync(allowed + Grace, time).ConfigureAwait(false);
        }
        catch (TimeoutException e) when (!running.IsCompleted)
        {
            _ = running.ContinueWith(late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw new ProviderCallException(
                $"the provider has not answered. {Over(operation, urn, allowed)} It may still be at work: the next run looks for what it has done.",
                CallEffect.Interrupted, inner: e);
        }
        catch (ProviderCallException e) when (time.GetElapsedTime(started) >= allowed)
        {
            throw new ProviderCallException($"{e.Message} ({Over(operation, urn, allowed)})", e.Effect, e.Failures, e) { AuthenticationFailed = e.AuthenticationFailed };
        }
    }

    private static string Over(string operation, Urn urn, TimeSpan limit) =>
        $"The time limit to {operation} '{urn.Name}', {limit.TotalSeconds:0.###} s, is over; if it needs longer, raise customTimeouts.{operation} in the program.";
}
