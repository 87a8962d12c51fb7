using System.Collections.Immutable;
using Pulumi.Protocol;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>
/// What a creation left behind although its activity failed (API reference 5.7, pitfalls 9 and 10). It would be in the way of the
/// next one, and nobody else would ever remove it.
/// </summary>
internal static class Leftover
{
    /// <summary>Lists lag, so that one look is not enough.</summary>
    private static readonly TimeSpan[] Looks = [TimeSpan.Zero, TimeSpan.FromSeconds(3)];

    /// <summary>Removes it, if there is something.</summary>
    /// <param name="session">What to work with.</param>
    /// <param name="urn">The resource that was to be made.</param>
    /// <param name="failure">How the creation failed.</param>
    /// <param name="search">Finds what the creation, and nothing else, can have made.</param>
    /// <param name="delete">Deletes it, with proof.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="OpenIaaSException">It cannot be found out or removed; the outcome is unknown, so that the next run looks again.</exception>
    public static async Task RemoveAsync<T>(
        Session session,
        Urn urn,
        OpenIaaSException failure,
        Func<Task<ImmutableArray<T>>> search,
        Func<T, Task> delete,
        CancellationToken cancellationToken)
    {
        try
        {
            foreach (var pause in Looks)
            {
                await Task.Delay(pause, session.Time, cancellationToken).ConfigureAwait(false);
                if (await search().ConfigureAwait(false) is not [var rest])
                    continue;
                session.Log.Warning("Removing what the failed creation left behind.", urn);
                await delete(rest).ConfigureAwait(false);
                return;
            }
        }
        catch (OpenIaaSException e) when (e != failure)
        {
            throw new OpenIaaSException(
                OpenIaaSErrorKind.OutcomeUnknown, $"{failure.Message} What it may have left behind could not be removed: {e.Message}", failure);
        }
    }
}
