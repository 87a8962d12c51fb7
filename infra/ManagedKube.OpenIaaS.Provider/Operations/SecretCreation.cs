using System.Collections.Immutable;
using Pulumi.Protocol;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>
/// Makes something whose secret the platform tells in one answer only. When that answer is lost, what was made is of no use to
/// anybody: it is removed and made anew, once.
/// </summary>
internal static class SecretCreation
{
    /// <summary>Runs a creation.</summary>
    /// <param name="session">What to work with.</param>
    /// <param name="urn">The resource, for messages.</param>
    /// <param name="create">Makes it.</param>
    /// <param name="search">What a creation whose answer was lost has made; it must find nothing that existed before.</param>
    /// <param name="remove">Removes that.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="OpenIaaSException">It could not be made, or nobody can tell.</exception>
    public static async Task<TMade> RunAsync<TMade, TFound>(
        Session session,
        Urn urn,
        Func<Task<TMade>> create,
        Func<Task<ImmutableArray<TFound>>> search,
        Func<TFound, Task> remove,
        CancellationToken cancellationToken)
        where TFound : class
    {
        try
        {
            return await create().ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.OutcomeUnknown)
        {
            session.Log.Warning($"{e.Message} Looking for what it made.", urn);
            if (await Evidence.FindAsync(session, search, cancellationToken).ConfigureAwait(false) is not { } made)
                throw;
            session.Log.Warning("It was made, but its secret is lost: it is removed and made anew.", urn);
            await remove(made).ConfigureAwait(false);
        }

        return await create().ConfigureAwait(false);
    }
}
