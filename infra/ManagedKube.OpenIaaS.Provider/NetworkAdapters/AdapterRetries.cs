using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.NetworkAdapters;

/// <summary>How often and how soon an adapter operation that failed for a passing reason is tried again (API reference 2.5).</summary>
internal static class AdapterRetries
{
    public const int Attempts = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    public static Task PauseAsync(Session session, int attempt, CancellationToken cancellationToken) =>
        Task.Delay(Pause * attempt, session.Time, cancellationToken);
}
