using Grpc.Core;

namespace ManagedKube.Talosctl.Connections;

/// <summary>Asks again and again, ever more slowly, until something is so.</summary>
/// <param name="clock">The clock.</param>
internal sealed class Waiting(TimeProvider clock)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Waits until a check finds nothing missing. A node that does not answer meanwhile is no failure.</summary>
    /// <param name="check">What is still missing; null for nothing.</param>
    /// <param name="timeout">How long at most.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ClientException">It took too long; the message says what was missing.</exception>
    public async Task UntilAsync(Func<Task<string?>> check, TimeSpan timeout, CancellationToken cancel)
    {
        var began = clock.GetTimestamp();
        for (var pause = First; ; pause = pause * 1.5 < Longest ? pause * 1.5 : Longest)
        {
            var missing = await TryAsync(check).ConfigureAwait(false);
            if (missing is null)
                return;
            if (clock.GetElapsedTime(began) > timeout)
                throw new ClientException($"timeout after {timeout}: {missing}");
            await Task.Delay(pause, clock, cancel).ConfigureAwait(false);
        }
    }

    private static async Task<string?> TryAsync(Func<Task<string?>> check)
    {
        try
        {
            return await check().ConfigureAwait(false);
        }
        catch (RpcException e) when (e.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.Internal)
        {
            return RpcErrors.Text(e);
        }
    }
}
