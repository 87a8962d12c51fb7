using System.Collections.Immutable;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>Looks for what an order of unknown outcome may have made.</summary>
internal static class Evidence
{
    private static readonly TimeSpan[] Looks =
        [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(30)];

    /// <summary>
    /// The one object that has appeared, or null when none has, or several have. A look that fails is no answer: what was made
    /// may be there all the same.
    /// </summary>
    public static async Task<T?> FindAsync<T>(Session session, Func<Task<ImmutableArray<T>>> search, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var pause in Looks)
        {
            await Task.Delay(pause, session.Time, cancellationToken).ConfigureAwait(false);
            try
            {
                if (await search().ConfigureAwait(false) is [var made])
                    return made;
            }
            catch (OpenIaaSException)
            {
                // The next look may succeed.
            }
        }

        return null;
    }
}
